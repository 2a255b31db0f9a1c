package org.yoriai.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/** 用紙の文字 — BIZ UDPゴシック (SIL Open Font License 1.1), embedded with the letters used; breaks lines as Japanese is broken. */
final class SheetFont {
    private static final String FILE = "fonts/BIZUDPGothic-Regular.ttf";
    /** Stands for a letter that the type does not hold, as printers do it. */
    private static final String GETA = "〓";
    /** 行頭禁則 */
    private static final String NEVER_FIRST = "、。，．・：；？！）］｝」』〉》】〕ー々ゝぁぃぅぇぉっゃゅょァィゥェォッャュョ,.!?)";
    /** 行末禁則 */
    private static final String NEVER_LAST = "（［｛「『〈《【〔(";

    private final PDType0Font font;

    private SheetFont(PDType0Font font) {
        this.font = font;
    }

    static SheetFont in(PDDocument document) {
        try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
            return new SheetFont(PDType0Font.load(document, in, true));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    PDType0Font font() {
        return font;
    }

    /** The text with letters that can be printed alone. */
    String printable(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> has(letter) ? letter : GETA)
                .collect(Collectors.joining());
    }

    double width(String text, double size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> lines(String text, double size, double width) {
        return text.lines()
                .flatMap(line -> broken(printable(line), size, width).stream())
                .toList();
    }

    private List<String> broken(String line, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder now = new StringBuilder();
        for (String letter : line.codePoints().mapToObj(Character::toString).toList()) {
            if (now.length() > 0 && width(now + letter, size) > width && !NEVER_FIRST.contains(letter)) {
                int end = now.length();
                // an opening bracket goes with what follows
                while (end > 1 && NEVER_LAST.indexOf(now.charAt(end - 1)) >= 0) {
                    end--;
                }
                lines.add(now.substring(0, end));
                now.delete(0, end);
            }
            now.append(letter);
        }
        lines.add(now.toString());
        return lines;
    }

    private boolean has(String letter) {
        try {
            return font.encode(letter).length > 0 && font.getStringWidth(letter) > 0;
        } catch (IllegalArgumentException | IOException notInTheType) {
            return false;
        }
    }
}
