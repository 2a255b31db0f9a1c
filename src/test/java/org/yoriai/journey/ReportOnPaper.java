package org.yoriai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The report as the ward opens it: the .docx itself, and as LibreOffice lays it out. */
final class ReportOnPaper {
    private final Path docx;

    ReportOnPaper(Path docx) {
        this.docx = docx;
    }

    void holds(String heads, String remark, String opinion, int charts) throws IOException, InterruptedException {
        try (var stream = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(stream)) {
            assertThat(document.getCharts()).as("native charts").hasSize(charts);
        }
        String text = laidOut();
        assertThat(text).contains("実施報告書", "LINE の配信を続けるには".replace(" ", ""), remark, opinion);
        assertThat(text).contains(heads);
    }

    /** The words on the pages, without the blanks that a layout puts between scripts. */
    private String laidOut() throws IOException, InterruptedException {
        Path folder = docx.getParent();
        run(
                folder,
                "soffice",
                "-env:UserInstallation=file://" + folder.resolve("office"),
                "--headless",
                "--convert-to",
                "pdf",
                docx.toString());
        run(folder, "pdftotext", "-layout", "report.pdf", "report.txt");
        Path pictures = Files.createDirectories(Path.of("target", "pictures")).toAbsolutePath();
        run(
                folder,
                "pdftoppm",
                "-r",
                "70",
                "-png",
                "report.pdf",
                pictures.resolve("report").toString());
        return Files.readString(folder.resolve("report.txt"), StandardCharsets.UTF_8)
                .replaceAll("[ \\n\\f]", "");
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("tools.log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS))
                .as(command[0] + " ends")
                .isTrue();
        assertThat(process.exitValue())
                .as(() -> command[0] + ": " + read(folder.resolve("tools.log")))
                .isZero();
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
