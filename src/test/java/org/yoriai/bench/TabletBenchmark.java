package org.yoriai.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yoriai.journey.Browser;
import org.yoriai.journey.JarUnderTest;
import org.yoriai.shared.SampleData;

/** What the person with the tablet waits for: a save that is safe, and the kit to come up without a network. */
@Tag("bench")
class TabletBenchmark {
    private static final int SAVES = 300;
    private static final int STARTS = 7;
    private static final int SLOWER = 4;
    /** Written down as soon as there is something to tap. */
    private static final String FIRST_TAP = """
            const look = () => {
              if (document.querySelector("[data-testid='unlock-submit']")) window.firstTap = performance.now();
              else requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
            """;

    @TempDir
    Path profile;

    @Test
    void savesAndColdStarts() throws Exception {
        try (JarUnderTest server = new JarUnderTest();
                Browser browser = new Browser()) {
            server.start();
            try (BrowserContext context = browser.tablet(profile)) {
                Page page = context.pages().getFirst();
                takeOut(page, server.address());
                coldStarts(context, page);
                context.setOffline(false);
            }
            try (BrowserContext context = browser.desk()) {
                saves(context.newPage(), server.address());
            }
        }
    }

    static void takeOut(Page page, String address) {
        page.navigate(address + "/kit/");
        page.getByTestId("enrol-code").fill("SAMPLE-TABLET");
        page.getByTestId("enrol-name").fill("計測機");
        page.getByTestId("enrol-submit").click();
        page.getByTestId("signin-user").fill("lecturer");
        page.getByTestId("signin-password").fill(SampleData.PASSWORD);
        page.getByTestId("signin-submit").click();
        page.locator("[data-session='" + SampleData.id("session:seminar-5") + "']")
                .click();
        page.getByTestId("checkout-submit").click();
        page.getByTestId("home-start").waitFor();
        page.waitForFunction("navigator.serviceWorker.controller !== null");
    }

    private static void coldStarts(BrowserContext context, Page page) {
        context.setOffline(true);
        context.addInitScript(FIRST_TAP);
        CDPSession slow = context.newCDPSession(page);
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", SLOWER);
        slow.send("Emulation.setCPUThrottlingRate", rate);
        List<Double> times = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            page.reload();
            page.getByTestId("unlock-submit").waitFor();
            times.add(((Number) page.evaluate("window.firstTap")).doubleValue());
        }
        Bench.tell("cold-start-median", Bench.percentile(times, 50));
        slow.detach();
    }

    private static void saves(Page page, String address) throws Exception {
        // the page's own rules let no foreign script in; this one comes with the test
        String script = Files.readString(Path.of("target/kit-bench/save.js"));
        page.navigate(address + "/kit/");
        page.evaluate("() => {" + script + "}");
        for (String who : new String[] {"kit", "raw"}) {
            @SuppressWarnings("unchecked")
            List<Number> times = (List<Number>) page.evaluate(who + "Saves(" + SAVES + ")");
            List<Double> saves = times.stream().map(Number::doubleValue).toList();
            Bench.tell(who + "-save-p50", Bench.percentile(saves, 50));
            Bench.tell(who + "-save-p95", Bench.percentile(saves, 95));
        }
    }
}
