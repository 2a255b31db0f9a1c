package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.As;
import org.yoriai.TestDatabase;
import org.yoriai.YoriaiTest;
import org.yoriai.association.Participants;
import org.yoriai.fieldwork.ActLog;
import org.yoriai.fieldwork.Photographs;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.shared.SampleData;

/**
 * The whole report of a session with 20 photographs, from asking to the finished file, warm, beside POI alone that writes the same
 * words, tables, charts and pictures into an empty document; then 100 of them in a row, and what the heap holds afterwards.
 */
@Tag("bench")
@YoriaiTest
class ReportBenchmark {
    private static final ProgrammeSessionId SESSION = new ProgrammeSessionId(SampleData.id("session:seminar-5"));
    private static final int WARM_UP = 40;
    private static final int MEASURED = 100;
    private static final int EARLY = 20;
    private static final int IN_A_ROW = 100;

    @LocalServerPort
    private int port;

    @Autowired
    private PerformanceReports reports;

    @Autowired
    private ProgrammeSessions sessions;

    @Autowired
    private Participants participants;

    @Autowired
    private Photographs photographs;

    @Autowired
    private ActLog log;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SignIn signIn;

    @Test
    void fullReports() throws Exception {
        String database = TestDatabase.postgres() ? "postgres" : "h2";
        Person office = As.signedIn(signIn, "office");
        new FullSession(SESSION, log, photographs, transaction)
                .record(As.call(office, () -> sessions.plan(SESSION)), people(office), office)
                .answer(jdbc, port);
        long began = System.nanoTime();
        byte[] report = make(office);
        tell("report-first-" + database, (System.nanoTime() - began) / 1e6);
        PoiAlone poi = PoiAlone.like(report);
        assertThat(poi.pictures()).isEqualTo(FullSession.PHOTOGRAPHS);
        assertThat(poi.charts()).isPositive();
        byte[] beside = poi.write();
        tell("report-size", report.length / 1024.0);
        tell("report-poi-size", beside.length / 1024.0);

        List<Double> made = new ArrayList<>();
        List<Double> written = new ArrayList<>();
        for (int round = 0; round < WARM_UP + MEASURED; round++) {
            double one = taken(() -> make(office));
            double other = taken(poi::write);
            if (round >= WARM_UP) {
                made.add(one);
                written.add(other);
            }
        }
        for (int percent : new int[] {50, 95}) {
            tell("report-p" + percent + "-" + database, percentile(made, percent));
            tell("report-poi-p" + percent + "-" + database, percentile(written, percent));
        }
        inARow(office, database);
    }

    private void inARow(Person office, String database) throws InterruptedException {
        tell("report-heap-most", Runtime.getRuntime().maxMemory() / 1048576.0);
        for (int report = 1; report <= IN_A_ROW; report++) {
            make(office);
            if (report == EARLY) {
                tell("report-heap-early-" + database, heap());
            }
        }
        tell("report-heap-late-" + database, heap());
    }

    private List<java.util.UUID> people(Person office) {
        return As.call(office, () -> participants.ids(SESSION)).stream()
                .map(id -> id.value())
                .toList();
    }

    private byte[] make(Person office) {
        return As.call(office, () -> reports.make(SESSION, office)).docx();
    }

    private static double taken(Supplier<byte[]> work) {
        long began = System.nanoTime();
        assertThat(work.get()).isNotEmpty();
        return (System.nanoTime() - began) / 1e6;
    }

    /** MiB that are still reachable. */
    private static double heap() throws InterruptedException {
        for (int time = 0; time < 5; time++) {
            System.gc();
            Thread.sleep(100);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0;
    }

    private static double percentile(List<Double> figures, int percent) {
        return figures.stream().sorted().toList().get(figures.size() * percent / 100 - 1);
    }

    private static void tell(String name, double figure) {
        System.out.printf("BENCH %s %.1f%n", name, figure);
    }
}
