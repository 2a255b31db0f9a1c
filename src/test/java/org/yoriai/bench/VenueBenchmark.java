package org.yoriai.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yoriai.journey.Browser;
import org.yoriai.journey.HolidayPicture;
import org.yoriai.journey.JarUnderTest;

/** Two hours at a venue without a network: does the page answer as fast at the end as at the beginning, and how does it grow? */
@Tag("bench")
class VenueBenchmark {
    private static final int ACTS = 400;
    private static final int PHOTOGRAPHS = 20;
    private static final int SLOWER = 4;

    /** From the tap to the picture that shows it: the act is sealed and on the disk by then. */
    private static final String TAP = """
            (element) => new Promise((told) => {
              const count = document.querySelector("[data-testid='badge-recorded']");
              const before = count.textContent;
              const began = performance.now();
              const look = () => {
                if (count.textContent === before) requestAnimationFrame(look);
                else requestAnimationFrame(() => told(performance.now() - began));
              };
              element.click();
              requestAnimationFrame(look);
            })
            """;

    @TempDir
    Path profile;

    @Test
    void twoHours() throws Exception {
        try (JarUnderTest server = new JarUnderTest();
                Browser browser = new Browser()) {
            server.start();
            try (BrowserContext context = browser.tablet(profile)) {
                Page page = context.pages().getFirst();
                TabletBenchmark.takeOut(page, server.address());
                context.setOffline(true);
                work(context, page, new HolidayPicture().in(profile));
            }
        }
    }

    private static void work(BrowserContext context, Page page, Path picture) {
        CDPSession browser = context.newCDPSession(page);
        page.getByTestId("home-start").click();
        double before = memory(browser);
        slowDown(browser, SLOWER);
        List<Double> taps = new ArrayList<>();
        while (page.getByTestId("mark-present").count() > 0) {
            taps.add(tap(page.getByTestId("mark-present").first()));
        }
        page.getByTestId("tab-runsheet").click();
        taps.add(tap(page.getByTestId("runsheet-start")));
        page.getByTestId("checklist-tab").click();
        int boxes = page.getByTestId("check").count();
        for (int act = 0; recorded(page) < ACTS - PHOTOGRAPHS; act++) {
            taps.add(tap(page.getByTestId("check").nth(act % boxes)));
        }
        slowDown(browser, 1);
        photograph(page, picture);
        Bench.tell("session-acts", recorded(page));
        Bench.tell("session-growth", memory(browser) - before);
        Bench.tell("session-tap-p95", Bench.percentile(taps, 95));
        Bench.tell("session-tap-last", Bench.percentile(taps.subList(taps.size() - 50, taps.size()), 95));
        Bench.tell("session-tap-slowest", Bench.percentile(taps, 100));
    }

    private static void photograph(Page page, Path picture) {
        page.getByTestId("tab-records").click();
        page.getByTestId("tab-photographs-part").click();
        for (int taken = 1; taken <= PHOTOGRAPHS; taken++) {
            page.getByTestId("photograph-file").setInputFiles(picture);
            page.waitForFunction(
                    "count => document.querySelectorAll(\"[data-testid='photograph'] img\").length === count", taken);
        }
        page.getByTestId("tab-runsheet").click();
    }

    private static double tap(Locator what) {
        return ((Number) what.evaluate(TAP)).doubleValue();
    }

    private static int recorded(Page page) {
        return Integer.parseInt(page.getByTestId("badge-recorded").innerText());
    }

    /** What the page holds after what it no longer needs is gone, in MiB: objects, what they hold beside, and the document. */
    private static double memory(CDPSession browser) {
        browser.send("HeapProfiler.collectGarbage");
        JsonObject usage = browser.send("Runtime.getHeapUsage");
        double bytes = 0;
        for (String part : new String[] {"usedSize", "embedderHeapUsedSize", "backingStorageSize"}) {
            bytes += usage.get(part).getAsDouble();
        }
        return bytes / (1024 * 1024);
    }

    private static void slowDown(CDPSession browser, int times) {
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", times);
        browser.send("Emulation.setCPUThrottlingRate", rate);
    }
}
