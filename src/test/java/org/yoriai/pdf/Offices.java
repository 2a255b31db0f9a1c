package org.yoriai.pdf;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** Servers with and without LibreOffice. */
public final class Offices {
    private Offices() {}

    public static PdfConversion without() {
        return new PdfConversion(
                new OfficeSettings("no-such-office", Path.of("target"), Duration.ofSeconds(1), 1), Clock.systemUTC());
    }
}
