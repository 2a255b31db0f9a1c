package org.yoriai.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/** 紙の書体 — BIZ UDPゴシック (SIL Open Font License 1.1), embedded with the letters used; breaks lines as Japanese is broken. */
public final class JapaneseType {
    private static final String FILE = "fonts/BIZUDPGothic-Regular.ttf";
    /** Stands for a letter that the type does not hold, as printers do it. */
    public static final String GETA = "〓";
    /** 行頭禁則 */
    private static final String NEVER_FIRST = "、。，．・：；？！）］｝」』〉》】〕ー々ゝぁぃぅぇぉっゃゅょァィゥェォッャュョ,.!?)";
    /** 行末禁則 */
    private static final String NEVER_LAST = "（［｛「『〈《【〔(";

    private final PDType0Font font;

    private JapaneseType(PDType0Font font) {
        this.font = font;
    }

    public static JapaneseType in(PDDocument document) {
        try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
            return new JapaneseType(PDType0Font.load(document, in, true));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public PDType0Font font() {
        return font;
    }

    /** The text with letters that can be printed alone. */
    public String printable(String text) {
        return text.codePoints()
                // which of a letter's forms was meant: the letter itself stays
                .filter(letter -> !isFormSelector(letter))
                .mapToObj(Character::toString)
                .map(letter -> has(letter) ? letter : GETA)
                .collect(Collectors.joining());
    }

    /** Whether a letter of the text had to be replaced. */
    public boolean lacks(String text) {
        return text.codePoints()
                .filter(letter -> !isFormSelector(letter))
                .anyMatch(letter -> !has(Character.toString(letter)));
    }

    public double width(String text, double size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<String> lines(String text, double size, double width) {
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

    private static boolean isFormSelector(int letter) {
        return letter >= 0xFE00 && letter <= 0xFE0F || letter >= 0xE0100 && letter <= 0xE01EF;
    }

    private boolean has(String letter) {
        try {
            return font.encode(letter).length > 0 && font.getStringWidth(letter) > 0;
        } catch (IllegalArgumentException | IOException notInTheType) {
            return false;
        }
    }
}
