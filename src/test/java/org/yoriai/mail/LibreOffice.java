package org.yoriai.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The recipient's own program: opens a workbook with what was told as its password and writes out what it shows. */
final class LibreOffice {
    private static final int PATIENCE = 120;
    private final Path folder;
    private final Path profile;

    LibreOffice(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.profile = folder.resolve("office");
        // makes its folders; what is put there earlier would be overwritten
        run("--terminate_after_init");
        try (InputStream macro = LibreOffice.class.getResourceAsStream("/mail/Module1.xba")) {
            Path standard = Files.createDirectories(profile.resolve("user/basic/Standard"));
            Files.copy(macro, standard.resolve("Module1.xba"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** @return what the first sheet shows; empty when it did not open */
    Optional<String> shown(byte[] workbook, String password) throws IOException, InterruptedException {
        Path file = folder.resolve("fetched.xlsx");
        Path made = folder.resolve("fetched.csv");
        Files.write(file, workbook);
        Files.deleteIfExists(made);
        run("macro:///Standard.Module1.Look(\"" + file + "\",\"" + made + "\",\"" + password + "\")");
        return Files.exists(made) ? Optional.of(Files.readString(made)) : Optional.empty();
    }

    private void run(String what) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        "soffice", "--headless", "--norestore", "-env:UserInstallation=file://" + profile, what))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS))
                .as("LibreOffice asks nobody and ends")
                .isTrue();
    }
}
