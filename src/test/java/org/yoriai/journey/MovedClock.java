package org.yoriai.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.yoriai.shared.BusinessTime;

/**
 * Another day of the year for the production jar: all of it takes its time from one clock, so this class, laid beside the unchanged
 * jar on the class path, moves that clock and a year is played through in minutes.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("yoriai.journey.clock")
class MovedClock {
    /** The setting that says from which moment, in Japan, the clock goes on. */
    static final String SETTING = "YORIAI_JOURNEY_CLOCK";

    @Bean
    @Primary
    Clock clockOfTheYear(@Value("${yoriai.journey.clock}") String begins) {
        Clock real = Clock.system(BusinessTime.ZONE);
        return Clock.offset(real, Duration.between(LocalDateTime.now(real), LocalDateTime.parse(begins)));
    }

    /** A jar with this class alone. */
    static Path jar(Path folder) throws IOException {
        Path jar = folder.resolve("moved-clock.jar");
        String name = MovedClock.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file);
                InputStream own = MovedClock.class.getClassLoader().getResourceAsStream(name)) {
            // a search for beans starts from the folders that a jar names
            for (String folderName : List.of("org/", "org/yoriai/", "org/yoriai/journey/")) {
                entries.putNextEntry(new JarEntry(folderName));
                entries.closeEntry();
            }
            entries.putNextEntry(new JarEntry(name));
            own.transferTo(entries);
            entries.closeEntry();
        }
        return jar;
    }
}
