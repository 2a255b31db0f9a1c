package org.yoriai.shared;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** 一つの命令 — the database with the settings of the server and without the server, for whoever types a command. */
public final class DatabaseCommand {
    private DatabaseCommand() {}

    /**
     * Says nothing by itself: what is printed is the command's answer. {@code YORIAI_LOG} lets it speak.
     *
     * @param parts what of the house the command needs
     */
    public static ConfigurableApplicationContext open(Class<?> parts, String... settings) {
        return new SpringApplicationBuilder(parts)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("YORIAI_LOG=error")
                .run(settings);
    }
}
