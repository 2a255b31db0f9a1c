package org.yoriai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
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
    private static final int MIDDLE = 820;
    private static final int[][] SIZES = {{390, 900}, {MIDDLE, 1180}, {1440, 900}};
    /** The first is a window of 1280 × 1024 px at 400 % (WCAG 1.4.10). */
    private static final int[][] KIT_SIZES = {{320, 256}, {390, 844}, {820, 1180}, {1180, 820}};

    private static final int[][] SURVEY_SIZES = {{320, 256}, {360, 740}, {820, 1180}};

    /** For people over seventy, without their glasses. */
    private static final int SMALLEST_LETTERS = 18;

    private static final String SMALL_LETTERS = """
            () => {
              const small = [];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                const one = text.parentElement;
                // furigana stands beside the letters it explains
                if (text.data.trim() === '' || one.closest('rt, rp, script') || !one.checkVisibility()) continue;
                const size = parseFloat(getComputedStyle(one).fontSize);
                if (size < %d) small.push(`${size} ${text.data.trim().slice(0, 40)}`);
              }
              return small;
            }
            """.formatted(SMALLEST_LETTERS);

    private static final int SMALLEST_TARGET = 44;
    /** What can be tapped and is smaller; a field within its label is as large as the label. */
    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('button, a, input, select, textarea, summary')]
              .map((one) => one.closest('label') ?? one)
              .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.yo-hidden'))
              .filter((one) => {
                const { width, height } = one.getBoundingClientRect();
                return width < %1$d - 0.5 || height < %1$d - 0.5;
              })
              .map((one) => `${Math.round(one.getBoundingClientRect().width)}x${Math.round(one.getBoundingClientRect().height)} ${one.outerHTML.slice(0, 120)}`)
            """.formatted(SMALLEST_TARGET);

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String WATCH_FOCUS = """
            () => {
              const within = document.querySelector('dialog[open]') ?? document;
              const controls = [...within.querySelectorAll('button, a, input, select, textarea, summary')]
                .filter((one) => (one.closest('label') ?? one).checkVisibility({ visibilityProperty: true }) && !one.disabled);
              const reached = new Set([document.activeElement]);
              document.addEventListener('focusin', (event) => reached.add(event.target));
              const isOf = (one) => (other) => one === other || (one.type === 'radio' && one.name === other.name);
              window.unreached = () => controls
                .filter((one) => one.isConnected && ![...reached].some(isOf(one)))
                .map((one) => one.outerHTML.slice(0, 120));
              return controls.length;
            }
            """;

    private static final String RESTS = """
            document.fonts.status === 'loaded'
              && document.getAnimations().every((one) => one.playState !== 'running')
              && [...document.querySelectorAll('vaadin-app-layout')].every((frame) => frame.hasAttribute('overlay')
                === (getComputedStyle(frame).getPropertyValue('--vaadin-app-layout-drawer-overlay').trim() === 'true'))""";
    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private Screens() {}

    /**
     * Takes the pictures, and holds the page against scrolling sideways and against WCAG 2.2 AA: at the narrowest and the
     * widest, for the width between shows what one of them does.
     */
    static void look(Page page, String name) {
        atEachWidth(page, name, width -> {
            if (width != MIDDLE) {
                assertThat(violations(page)).as("%s at %d px", name, width).isEmpty();
            }
        });
    }

    /**
     * As {@link #look}, for a screen of the kit: on a tablet held across too, with nothing to tap that is smaller than a
     * thumb, and at 400 % zoom.
     */
    static void lookAtKit(Page page, String name) {
        atEach(page, name, KIT_SIZES, width -> forEveryHand(page, name, width));
    }

    /** As {@link #look}, for a participant's phone: to be tapped, to be reached by keys, and to be read without glasses. */
    static void lookAtSurvey(Page page, String name) {
        atEach(page, name, SURVEY_SIZES, width -> {
            forEveryHand(page, name, width);
            assertThat((List<?>) page.evaluate(SMALL_LETTERS))
                    .as("%s at %d px: letters smaller than %d px", name, width, SMALLEST_LETTERS)
                    .isEmpty();
        });
    }

    private static void forEveryHand(Page page, String name, int width) {
        assertThat(violations(page)).as("%s at %d px", name, width).isEmpty();
        assertThat(unreached(page))
                .as("%s at %d px: not reached by keyboard", name, width)
                .isEmpty();
        assertThat((List<?>) page.evaluate(SMALL_TARGETS))
                .as("%s at %d px: smaller than %d px", name, width, SMALLEST_TARGET)
                .isEmpty();
    }

    /** What can be tapped and is not come by when Tab is pressed; of radio buttons one of a group is enough. */
    private static List<?> unreached(Page page) {
        int controls = (Integer) page.evaluate(WATCH_FOCUS);
        for (int press = 0; press <= controls + 2; press++) {
            page.keyboard().press("Tab");
        }
        return (List<?>) page.evaluate("window.unreached()");
    }

    /** As {@link #look}, for a page that runs no script: its pictures alone. */
    static void pictures(Page page, String name) {
        atEachWidth(page, name, width -> {});
    }

    private static void atEachWidth(Page page, String name, IntConsumer check) {
        atEach(page, name, SIZES, check);
    }

    private static void atEach(Page page, String name, int[][] sizes, IntConsumer check) {
        var before = page.viewportSize();
        for (int[] size : sizes) {
            int width = size[0];
            page.setViewportSize(width, size[1]);
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

    // what was found right is told by nobody: not naming it saves most of the time that the check takes
    private static AxeRunOptions onlyViolations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .options(onlyViolations()).setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .map(Screens::words)
                        .toList();
    }

    private static String words(Rule rule) {
        String where = rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n    "));
        return rule.getId() + ": " + rule.getHelp() + "\n    " + where;
    }
}
