package org.yoriai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yoriai.shared.SampleData;

/** The venue on an iPad, as far as its engine can stand in for it: out, offline, in again, acts, a photograph, home, returned. */
@Tag("journey")
class SafariJourneyTest {
    private static final int ACTS = 4;

    @TempDir
    Path home;

    @Test
    void theKitWorksInWebKitWithoutANetworkAndBringsEverythingHome() throws Exception {
        Path picture = new HolidayPicture().in(home);
        try (JarUnderTest server = new JarUnderTest();
                WebKit tablet = new WebKit(home)) {
            server.start();
            takeOut(tablet, server.address());

            server.stop();
            tablet.open("about:blank");
            tablet.open(server.address() + "/kit/");
            unlock(tablet);
            recordSomething(tablet, picture);
            tablet.run("location.reload()");
            unlock(tablet);
            assertThat(tablet.text("badge-recorded"))
                    .as("kept through reloading")
                    .isEqualTo(Integer.toString(ACTS));

            server.start();
            tablet.tap("badge");
            tablet.tap("sync-now");
            tablet.waitFor("all acts are accepted", count("badge-accepted") + " === '" + ACTS + "'");
            tablet.run("document.querySelector('dialog')?.close()");
            tablet.tap("home-start");
            tablet.tap("tab-records");
            tablet.tap("tab-photographs-part");
            tablet.waitFor(
                    "the photograph has arrived",
                    "document.querySelectorAll(\"[data-testid='photograph'][data-on-the-way='false']\").length === 1");
            tablet.tap("go-home");
            tablet.tap("return-kit");
            tablet.tap("return-confirm");
            tablet.waitFor("nothing is left", "document.querySelector(\"[data-testid='signin-submit']\") !== null");
        }
    }

    private static void takeOut(WebKit tablet, String address) {
        tablet.open(address + "/kit/#enrol=SAMPLE-TABLET");
        tablet.fill("enrol-name", "7号機");
        tablet.tap("enrol-submit");
        tablet.fill("signin-user", "lecturer");
        tablet.fill("signin-password", SampleData.PASSWORD);
        tablet.tap("signin-submit");
        tablet.tapFirst("[data-session='" + SampleData.id("session:seminar-5") + "']");
        tablet.tap("checkout-submit");
        tablet.waitFor("the kit is out", "document.querySelector(\"[data-testid='home-start']\") !== null");
        tablet.waitFor("the service worker is in charge", "navigator.serviceWorker.controller !== null");
    }

    private static void unlock(WebKit tablet) {
        tablet.fill("unlock-user", "lecturer");
        tablet.fill("unlock-password", SampleData.PASSWORD);
        tablet.tap("unlock-submit");
        tablet.waitFor("the kit is open", "document.querySelector(\"[data-testid='home-start']\") !== null");
    }

    private static void recordSomething(WebKit tablet, Path picture) {
        tablet.tap("home-start");
        tablet.tap("mark-present");
        tablet.waitFor("the first mark is kept", count("badge-recorded") + " === '1'");
        tablet.tap("mark-present");
        tablet.waitFor("the second mark is kept", count("badge-recorded") + " === '2'");
        tablet.tap("tab-records");
        tablet.fill("remark-text", "電波のない会場で書いた。");
        tablet.tap("remark-submit");
        tablet.waitFor("the remark is kept", count("badge-recorded") + " === '3'");
        tablet.tap("tab-photographs-part");
        tablet.fill("photograph-file", picture.toString());
        tablet.waitFor("the photograph is kept", count("badge-recorded") + " === '" + ACTS + "'");
    }

    private static String count(String testId) {
        return "document.querySelector(\"" + WebKit.css(testId) + "\").textContent";
    }
}
