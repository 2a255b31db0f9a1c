package org.yoriai.survey;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** ふりがな — written into a text as 漢字《かんじ》, and with ｜ before the first letter where it covers more than the kanji. */
final class Furigana {
    private static final Pattern READING = Pattern.compile("(?:｜([^｜《》]+)|([\\p{IsHan}々〆ヶ]+))《([^《》]+)》");

    private Furigana() {}

    static boolean in(String text) {
        return READING.matcher(text).find();
    }

    static String without(String text) {
        return READING.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(base(found.group(1), found.group(2))));
    }

    /** As HTML, every letter of the text escaped. */
    static String html(String text) {
        StringBuilder html = new StringBuilder();
        Matcher found = READING.matcher(text);
        int from = 0;
        while (found.find()) {
            html.append(HtmlUtils.htmlEscape(text.substring(from, found.start()), "UTF-8"))
                    .append("<ruby>")
                    .append(HtmlUtils.htmlEscape(base(found.group(1), found.group(2)), "UTF-8"))
                    .append("<rp>（</rp><rt>")
                    .append(HtmlUtils.htmlEscape(found.group(3), "UTF-8"))
                    .append("</rt><rp>）</rp></ruby>");
            from = found.end();
        }
        return html.append(HtmlUtils.htmlEscape(text.substring(from), "UTF-8")).toString();
    }

    private static String base(String marked, String kanji) {
        return marked == null ? kanji : marked;
    }
}
