package org.yoriai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** What every screen keeps at the three widths; its pictures are for people to look at. */
final class Screens {
    private static final int[] WIDTHS = {390, 820, 1440};
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String RESTS = """
            document.fonts.status === 'loaded'
              && document.getAnimations().every((one) => one.playState !== 'running')""";
    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private Screens() {}

    /** Takes the pictures, and holds the page against WCAG 2.2 AA and against scrolling sideways. */
    static void look(Page page, String name) {
        atEachWidth(page, name, width -> {
            assertThat(violations(page)).as("%s at %d px", name, width).isEmpty();
        });
    }

    /** As {@link #look}, for a page that runs no script: its pictures alone. */
    static void pictures(Page page, String name) {
        atEachWidth(page, name, width -> {});
    }

    private static void atEachWidth(Page page, String name, IntConsumer check) {
        var before = page.viewportSize();
        for (int width : WIDTHS) {
            page.setViewportSize(width, width == 820 ? 1180 : 900);
            page.evaluate("window.scrollTo(0, 0)");
            settle(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setAnimations(ScreenshotAnimations.DISABLED)
                    .setPath(Path.of("target", "pictures", name + "-" + width + ".png")));
            assertThat((Integer) page.evaluate(SIDEWAYS))
                    .as("%s at %d px scrolls sideways", name, width)
                    .isLessThanOrEqualTo(0);
            check.accept(width);
        }
        page.setViewportSize(before.width, before.height);
    }

    // a layout that slides with the width is measured at rest
    private static void settle(Page page) {
        page.waitForCondition(() -> (Boolean) page.evaluate(RESTS));
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .map(Screens::words)
                        .toList();
    }

    private static String words(Rule rule) {
        String where = rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n    "));
        return rule.getId() + ": " + rule.getHelp() + "\n    " + where;
    }
}
