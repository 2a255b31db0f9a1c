package org.yoriai.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yoriai.shared.Refusal;

/**
 * Documents with names in them are on the disk only while LibreOffice works on them, whatever becomes of it. A script stands for
 * LibreOffice where it has to misbehave.
 */
class PdfConversionTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final byte[] DOCX = {'d', 'o', 'c', 'x'};

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        assertThat(left()).as("files of conversions that are over").isEmpty();
        assertThat(ProcessHandle.allProcesses().filter(this::isOurs))
                .as("processes of conversions that are over")
                .isEmpty();
    }

    private boolean isOurs(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .startsWith(folder);
        } catch (IOException anothersOrGone) {
            return false;
        }
    }

    @Test
    void libreOfficeMakesThePdfOfADocument() throws Exception {
        PdfConversion office = conversion("soffice", PATIENCE, 1);
        Assumptions.assumeTrue(office.available(), "LibreOffice is needed");
        byte[] pdf = office.pdf(letter("見本 太郎さんへ"), new Heard());
        try (PDDocument opened = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(opened)).contains("見本 太郎さんへ");
        }
    }

    @Test
    void twoAtOnceDoNotShareAProfile() throws Exception {
        PdfConversion office = conversion("soffice", PATIENCE, 2);
        Assumptions.assumeTrue(office.available(), "LibreOffice is needed");
        byte[] letter = letter("例文");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<byte[]> one = () -> office.pdf(letter, new Heard());
            for (Future<byte[]> made : threads.invokeAll(List.of(one, one))) {
                assertThat(made.get()).startsWith('%', 'P', 'D', 'F');
            }
        }
    }

    @Test
    void whereItIsNotInstalledItIsTold() {
        PdfConversion office = conversion("no-such-office", PATIENCE, 1);
        assertThat(office.available()).isFalse();
        assertRefused(office, "pdf-no-office");
        assertThat(conversion("", PATIENCE, 1).available()).isFalse();
        assertThat(conversion(home.toString(), PATIENCE, 1).available())
                .as("a folder is no program")
                .isFalse();
    }

    @Test
    void theFolderIsReadByNobodyElse() throws Exception {
        PdfConversion office = conversion(script("""
                        stat -c %a "$PWD" > {home}/rights
                        printf '%s' "$PWD $HOME $TMPDIR" > {home}/places
                        printf '%%PDF-1.7' > document.pdf
                        """), PATIENCE, 1);
        office.pdf(DOCX, new Heard());
        assertThat(home.resolve("rights")).content().isEqualToIgnoringNewLines("700");
        assertThat(Files.readString(home.resolve("places")).split(" "))
                .as("what LibreOffice keeps for itself is in the folder too")
                .allSatisfy(place -> assertThat(place).startsWith(folder.toString()));
    }

    @Test
    void aProgramThatHangsIsEndedWithEverythingItStarted() throws Exception {
        PdfConversion office = conversion(script("""
                        sleep 600 &
                        echo $! > {home}/child
                        (while true; do echo more >> written; sleep 0.01; done) &
                        echo $! > {home}/writer
                        wait
                        """), Duration.ofMillis(800), 1);
        assertRefused(office, "pdf-failed");
        for (String started : List.of("child", "writer")) {
            assertEnded(home.resolve(started));
        }
    }

    /** Begun at the very moment at which its parent was ended, a process is nobody's child any more. */
    @Test
    void aProcessThatLeftItsParentIsEndedToo() throws Exception {
        PdfConversion office = conversion(
                script("(sleep 600 & echo $! > {home}/orphan); printf '%%PDF-1.7' > document.pdf"), PATIENCE, 1);
        office.pdf(DOCX, new Heard());
        assertEnded(home.resolve("orphan"));
    }

    @Test
    void aProgramThatFailsIsToldAndLeavesNothing() throws Exception {
        assertRefused(conversion(script("cp document.docx copy; exit 77"), PATIENCE, 1), "pdf-failed");
    }

    @Test
    void whoeverWaitsNoLongerLeavesNothingRunning() throws Exception {
        PdfConversion office = conversion(script("echo $$ > {home}/self; sleep 600"), PATIENCE, 1);
        Thread waiting = Thread.startVirtualThread(() -> {
            try {
                office.pdf(DOCX, new Heard());
            } catch (InterruptedException left) {
                Thread.currentThread().interrupt();
            }
        });
        Path self = home.resolve("self");
        while (Files.notExists(self) || Files.size(self) == 0) {
            Thread.sleep(10);
        }
        waiting.interrupt();
        waiting.join();
        assertEnded(self);
    }

    @Test
    void aServerThatStopsEndsWhatItBegan() throws Exception {
        PdfConversion office = conversion(script("echo $$ > {home}/self; sleep 600"), PATIENCE, 1);
        Thread.startVirtualThread(() -> {
            try {
                office.pdf(DOCX, new Heard());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        Path self = home.resolve("self");
        while (Files.notExists(self) || Files.size(self) == 0) {
            Thread.sleep(10);
        }
        office.stop();
        assertEnded(self);
        assertThat(left()).isEmpty();
    }

    @Test
    void fewWorkAtOnceAndTheOthersHearHowManyComeFirst() throws Exception {
        PdfConversion office = conversion(script("""
                        touch {home}/at-work.$$
                        ls {home} | grep -c at-work >> {home}/counted
                        sleep 0.3
                        rm {home}/at-work.$$
                        printf '%%PDF-1.7' > document.pdf
                        """), PATIENCE, 2);
        List<Heard> heard = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<byte[]>> all = new ArrayList<>();
            for (int one = 0; one < 6; one++) {
                Heard ears = new Heard();
                heard.add(ears);
                all.add(() -> office.pdf(DOCX, ears));
            }
            for (Future<byte[]> made : threads.invokeAll(all)) {
                assertThat(made.get()).startsWith('%', 'P', 'D', 'F');
            }
        }
        assertThat(Files.readAllLines(home.resolve("counted")))
                .hasSize(6)
                .allSatisfy(count -> assertThat(Integer.parseInt(count.strip())).isLessThanOrEqualTo(2));
        assertThat(heard).allSatisfy(one -> assertThat(one.told).endsWith("working"));
        assertThat(heard.stream().filter(one -> one.told.size() == 1).count())
                .as("two begin at once, four wait")
                .isEqualTo(2);
        assertThat(heard).anySatisfy(one -> assertThat(one.told).contains("waiting 1", "working"));
        assertThat(heard).allSatisfy(one -> assertThat(one.told).isSortedAccordingTo(Heard.NEARER));
    }

    @Test
    void moreThanCanWaitAreToldToComeLater() throws Exception {
        PdfConversion office = conversion(script("sleep 600"), PATIENCE, 1);
        List<Thread> waiting = new ArrayList<>();
        for (int one = 0; one < 21; one++) {
            Heard ears = new Heard();
            waiting.add(Thread.startVirtualThread(() -> {
                try {
                    office.pdf(DOCX, ears);
                } catch (InterruptedException left) {
                    Thread.currentThread().interrupt();
                }
            }));
            while (ears.told.isEmpty()) {
                Thread.sleep(5);
            }
        }
        assertRefused(office, "pdf-crowded");
        waiting.forEach(Thread::interrupt);
        for (Thread one : waiting) {
            one.join();
        }
    }

    @Test
    void whatAKilledServerLeftIsWipedAtTheNextStart() throws IOException {
        Path old = Files.createDirectories(folder.resolve("yoriai-pdf-old/profile"));
        Files.write(old.resolve("document.docx"), DOCX);
        Files.setLastModifiedTime(
                folder.resolve("yoriai-pdf-old"),
                FileTime.from(Clock.systemUTC().instant().minus(Duration.ofHours(1))));
        Path working = Files.createDirectories(folder.resolve("yoriai-pdf-of-another-server"));
        conversion("soffice", PATIENCE, 1).wipeWhatAKilledServerLeft();
        assertThat(left()).containsExactly(working);
        Files.delete(working);
    }

    /** 聞いたこと */
    private static final class Heard implements PdfConversion.Progress {
        static final java.util.Comparator<String> NEARER = java.util.Comparator.comparing(
                        (String told) -> told.equals("working") ? 0 : Integer.parseInt(told.split(" ")[1]))
                .reversed();
        final List<String> told = new CopyOnWriteArrayList<>();

        @Override
        public void waiting(int before) {
            told.add("waiting " + before);
        }

        @Override
        public void working() {
            told.add("working");
        }
    }

    /** What nobody waits for takes the system a moment to clear away once it was ended. */
    private static void assertEnded(Path told) throws Exception {
        long pid = Long.parseLong(Files.readString(told).strip());
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        if (process.isPresent()) {
            assertThat(process.get().onExit()).as(told.getFileName().toString()).succeedsWithin(Duration.ofSeconds(5));
        }
    }

    private static void assertRefused(PdfConversion office, String code) {
        assertThatThrownBy(() -> office.pdf(DOCX, new Heard()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private PdfConversion conversion(String command, Duration patience, int atOnce) {
        return new PdfConversion(new OfficeSettings(command, folder, patience, atOnce), Clock.systemUTC());
    }

    private String script(String lines) throws IOException {
        Path script = home.resolve("office");
        Files.writeString(script, "#!/bin/sh\n" + lines.replace("{home}", home.toString()));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return script.toString();
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static byte[] letter(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.write(out);
            return out.toByteArray();
        }
    }
}
