package org.yoriai.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;

/** Real Chromium: the tablet with a profile that outlives closing, the desk, and a phone without script. */
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-sync",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update");
    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(ARGUMENTS));

    public BrowserContext desk() {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setAcceptDownloads(true)
                .setViewportSize(1440, 900));
    }

    public BrowserContext phoneWithoutScript() {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("ja-JP")
                .setJavaScriptEnabled(false)
                .setViewportSize(390, 844));
    }

    /** A participant's, with script and touch. */
    BrowserContext phone(int width) {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setHasTouch(true)
                .setViewportSize(width, 740));
    }

    /** @param profile kept on disk, so that the tablet can be closed and opened again */
    public BrowserContext tablet(Path profile) {
        return tablet(profile, "ja-JP");
    }

    BrowserContext tablet(Path profile, String locale) {
        return playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(ARGUMENTS)
                                .setLocale(locale)
                                .setTimezoneId("Asia/Tokyo")
                                .setHasTouch(true)
                                .setViewportSize(820, 1180));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
