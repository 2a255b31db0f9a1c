package org.yoriai.pdf;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * LibreOfficeの設定
 *
 * @param command its program: a name that is looked for in {@code PATH}, or a path; empty: no PDF is made
 * @param folder where the private folder of each conversion is made
 * @param patience after which a conversion is given up and its processes are ended
 * @param atOnce how many run at the same time; each takes some 300 MB
 */
@ConfigurationProperties("yoriai.office")
record OfficeSettings(
        @DefaultValue("soffice") String command,
        Path folder,
        @DefaultValue("90s") Duration patience,
        @DefaultValue("2") int atOnce) {

    OfficeSettings {
        if (patience.isNegative() || patience.isZero() || atOnce < 1) {
            throw new IllegalArgumentException("yoriai.office: patience and at-once have to be positive");
        }
    }
}
