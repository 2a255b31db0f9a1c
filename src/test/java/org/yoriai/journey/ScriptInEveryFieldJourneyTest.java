package org.yoriai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yoriai.shared.SampleData;
import org.yoriai.vault.StoredWords;

/** Every text of the sample begins with script, sealed or not; whoever opens the screens that show it reads letters. */
@Tag("journey")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptInEveryFieldJourneyTest {
    private static final List<String> SCRIPTS = List.of(
            "<img src=x onerror=\"window.__pwned=1\">",
            "\"><script>window.__pwned=1</script>",
            "'><svg onload=window.__pwned=1>",
            "javascript:window.__pwned=1//",
            "</textarea><iframe srcdoc=\"<script>parent.__pwned=1</script>\"></iframe>",
            "`${window.__pwned=1}`");

    private static final List<String> DESK = List.of(
            "today",
            "sessions",
            "sessions?view=calendar",
            "sessions?view=board",
            "sessions/<session:seminar-5>",
            "sessions/<session:seminar-5>/people",
            "sessions/<session:seminar-5>/agenda",
            "sessions/<session:seminar-5>/survey",
            "sessions/<session:seminar-5>/records",
            "sessions/<session:seminar-5>/report",
            "sessions/<session:seminar-6>/agreements",
            "sessions/<session:seminar-6>/materials",
            "sessions/<session:seminar-6>/keying",
            "sessions/<session:dispatch-1>/hearing",
            "venues",
            "forms",
            "agreements",
            "agreements/1",
            "materials",
            "associations",
            "associations?show=candidates",
            "associations/<association:見本町会>",
            "follow-ups",
            "surveys",
            "mail",
            "sending-log",
            "protection/trail",
            "protection/media",
            "protection/managers",
            "protection/staff",
            "protection/training",
            "protection/subcontracts",
            "protection/cloud",
            "protection/inspections",
            "protection/brought-in",
            "protection/incident",
            "protection/incident?record=<incident:drill>",
            "users",
            "me",
            "tablets",
            "contract",
            "contract/values",
            "proposal",
            "invoice");

    private final List<String> dialogs = new ArrayList<>();
    private final Set<Page> watched = new HashSet<>();
    private JarUnderTest server;
    private Browser browser;

    @BeforeAll
    void start() throws Exception {
        server = new JarUnderTest();
        server.start();
        server.stop();
        AtomicInteger turn = new AtomicInteger();
        Map<String, String> house = server.environment();
        int changed = StoredWords.change(
                new DriverManagerDataSource(
                        house.getOrDefault(
                                "YORIAI_DB_URL",
                                "jdbc:h2:file:" + server.data().resolve("yoriai")
                                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"),
                        house.getOrDefault("YORIAI_DB_USER", "yoriai"),
                        ""),
                server.data(),
                SampleData.CONTRACT,
                words -> SCRIPTS.get(turn.getAndIncrement() % SCRIPTS.size()) + words);
        assertThat(changed).isGreaterThan(500);
        server.start();
        browser = new Browser();
    }

    @AfterAll
    void stop() throws Exception {
        browser.close();
        server.close();
    }

    @Test
    void theCheckSeesAScriptThatRuns() {
        try (BrowserContext context = browser.desk()) {
            Page page = context.newPage();
            for (String script : SCRIPTS.subList(0, 3)) {
                page.setContent("<!doctype html><p title=\"" + script + "\">" + script);
                page.waitForFunction("window.__pwned === 1");
                page.evaluate("delete window.__pwned");
            }
        }
    }

    @Test
    void noPageOfTheDeskRunsWhatSomebodyTyped() {
        try (BrowserContext context = browser.desk()) {
            Page page = Desk.signIn(context, server.address(), "office");
            TreeSet<String> showing = new TreeSet<>();
            for (String path : DESK) {
                page.navigate(server.address() + "/" + namedThings(path));
                page.locator("h1").first().waitFor();
                page.waitForFunction("!window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients)"
                        + ".every(client => !client.isActive || !client.isActive())");
                look(page, path, showing);
            }
            // or nothing was tried
            assertThat(showing).hasSizeGreaterThan(30);
        }
    }

    @Test
    void noSurveyRunsWhatItsQuestionsSay() {
        try (BrowserContext context = browser.desk()) {
            Page page = context.newPage();
            TreeSet<String> showing = new TreeSet<>();
            for (String path :
                    List.of("s", "s/sample", "s/sample?lang=en", "s/<script>window.__pwned=1</script>", "login")) {
                page.navigate(server.address() + "/" + path);
                look(page, path, showing);
            }
            assertThat(showing).contains("s/sample");
        }
    }

    @Test
    void noScreenOfTheTabletRunsWhatItTookAlong(@TempDir Path profile) {
        Tablet tablet = new Tablet(browser, profile, server.address());
        TreeSet<String> showing = new TreeSet<>();
        tablet.takeOutTodaysSession();
        Page page = tablet.context().pages().getFirst();
        look(page, "kit", showing);
        tablet.openAttendance();
        look(page, "attendance", showing);
        tablet.addWalkIn(SCRIPTS.getFirst() + "見本", SCRIPTS.get(1));
        look(page, "walk-in", showing);
        assertThat(showing).contains("attendance");
        tablet.context().close();
    }

    private void look(Page page, String name, TreeSet<String> showing) {
        if (watched.add(page)) {
            page.onDialog(dialog -> {
                dialogs.add(page.url() + ": " + dialog.message());
                dialog.dismiss();
            });
        }
        // what an image or a frame does when it fails comes a moment later
        page.waitForTimeout(150);
        assertThat(page.evaluate("window.__pwned")).as(name).isNull();
        assertThat(page.locator("a[href^='javascript:' i]").count()).as(name).isZero();
        assertThat(page.locator("img[onerror], svg[onload], iframe[srcdoc]").count())
                .as(name)
                .isZero();
        assertThat(dialogs).isEmpty();
        if (page.locator("body").innerText().contains("__pwned")) {
            showing.add(name);
        }
    }

    private static String namedThings(String path) {
        return Pattern.compile("<((?:session|association|incident):[^>]+)>")
                .matcher(path)
                .replaceAll(found -> SampleData.id(found.group(1)).toString());
    }
}
