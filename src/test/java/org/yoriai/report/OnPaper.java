package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A document as LibreOffice lays it out; the pages are left as pictures in {@code target/pictures}. */
public final class OnPaper {

    private static final long MOST_SECONDS = 180;
    private final Path folder;

    public OnPaper(Path folder) {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/soffice")) && Files.isExecutable(Path.of("/usr/bin/pdftoppm")),
                "LibreOffice and poppler are needed to lay a document out");
        this.folder = folder;
    }

    /** The words of all pages, without blanks. */
    public String laidOut(String name, byte[] docx) throws IOException, InterruptedException {
        Files.write(folder.resolve(name + ".docx"), docx);
        converted(name + ".docx", "pdf");
        run("pdftotext", "-layout", name + ".pdf", name + ".txt");
        Path pictures = Files.createDirectories(Path.of("target", "pictures")).toAbsolutePath();
        run(
                "pdftoppm",
                "-r",
                "60",
                "-png",
                name + ".pdf",
                pictures.resolve(name).toString());
        return Files.readString(folder.resolve(name + ".txt"), StandardCharsets.UTF_8)
                .replaceAll("[\\s　\\f]", "");
    }

    /** The same file, opened and saved by LibreOffice. */
    byte[] savedAgain(String name, byte[] docx) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("saved"));
        Files.write(folder.resolve(name + ".docx"), docx);
        run(
                "soffice",
                "-env:UserInstallation=file://" + folder.resolve("office"),
                "--headless",
                "--convert-to",
                "docx:MS Word 2007 XML",
                "--outdir",
                out.toString(),
                name + ".docx");
        return Files.readAllBytes(out.resolve(name + ".docx"));
    }

    private void converted(String file, String to) throws IOException, InterruptedException {
        run(
                "soffice",
                "-env:UserInstallation=file://" + folder.resolve("office"),
                "--headless",
                "--convert-to",
                to,
                file);
    }

    private void run(String... command) throws IOException, InterruptedException {
        Path log = folder.resolve("tools.log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS))
                .as(command[0] + " ends")
                .isTrue();
        assertThat(process.exitValue())
                .as(command[0] + ": " + Files.readString(log))
                .isZero();
    }
}
