package org.yoriai.pdf;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yoriai.shared.Refusal;

/**
 * PDFへの変換 — a Word document as LibreOffice on this server lays it out.
 *
 * <p>The document is on the disk only while it is converted, in a folder that nobody else may read. Whoever offers a document asks
 * first whether the person may have it, and records that they took it.
 */
@Component
public class PdfConversion {
    private static final Logger log = LoggerFactory.getLogger(PdfConversion.class);
    private static final int MOST_WAITING = 20;
    private static final int MOST_PAUSES = 50;
    private static final long PAUSE = 100;
    private final Set<Thread> working = ConcurrentHashMap.newKeySet();
    private final OfficeSettings settings;
    private final OfficeProgram program;
    private final WaitingLine line;
    private final Clock clock;

    PdfConversion(OfficeSettings settings, Clock clock) {
        this.settings = settings;
        this.program = new OfficeProgram(settings.command());
        this.line = new WaitingLine(settings.atOnce(), MOST_WAITING);
        this.clock = clock;
    }

    /** 進み具合 — heard on the thread that asked. */
    public interface Progress {
        /** @param before how many documents come first */
        void waiting(int before);

        void working();
    }

    /** Whether LibreOffice is there. */
    public boolean available() {
        return program.find().isPresent();
    }

    /**
     * Takes some seconds. An interrupt ends it, and leaves nothing behind.
     *
     * @throws Refusal {@code pdf-no-office}, {@code pdf-crowded} or {@code pdf-failed}
     */
    public byte[] pdf(byte[] docx, Progress progress) throws InterruptedException {
        Path office = program.find().orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "pdf-no-office"));
        working.add(Thread.currentThread());
        try (var _ = line.join(progress::waiting)) {
            progress.working();
            try (PrivateFolder folder = PrivateFolder.in(settings.folder())) {
                return new OfficeRun(office, folder.path()).pdf(docx, settings.patience());
            } catch (IOException failed) {
                log.warn("LibreOffice made no PDF: {}", failed.toString());
                throw new Refusal(Refusal.Kind.CONFLICT, "pdf-failed");
            }
        } finally {
            working.remove(Thread.currentThread());
        }
    }

    /** A server that stops ends what it began, and leaves no document behind. */
    @PreDestroy
    void stop() throws InterruptedException {
        working.forEach(Thread::interrupt);
        for (int tried = 0; tried < MOST_PAUSES && !working.isEmpty(); tried++) {
            Thread.sleep(PAUSE);
        }
    }

    /** At the start, and again: a server that was killed may be back at once. */
    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void wipeWhatAKilledServerLeft() {
        // another server on the same machine may be at work on a younger one
        PrivateFolder.wipeOlderThan(
                settings.folder(), clock.instant().minus(settings.patience().multipliedBy(2)));
    }
}
