package org.yoriai.association;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yoriai.shared.Refusal;

/** 文字だけの名簿 — comma- or tab-separated, in UTF-8 or in the Windows-31J that Excel writes unless told otherwise. */
final class RosterText {
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F]");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private final String text;
    private final char separator;
    private final List<RosterSheet.Row> rows = new ArrayList<>();
    private List<RosterSheet.Cell> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    /** Whether the cell holds more than blanks: looking at all of it for each quotation mark takes hours on a large one. */
    private boolean written;

    private int at;
    private int line = 1;
    private int rowLine = 1;

    private RosterText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static RosterFile read(byte[] file) {
        if (file.length > 1 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE) {
            // what Excel calls Unicode text
            return sheet(new String(file, StandardCharsets.UTF_16), Optional.of("UTF-16"));
        }
        Optional<String> unicode = decoded(file, StandardCharsets.UTF_8);
        if (unicode.isPresent()) {
            return sheet(unicode.get(), Optional.empty());
        }
        String text =
                decoded(file, WINDOWS_31J).orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "roster-garbled"));
        return sheet(text, Optional.of("Windows-31J"));
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException another) {
            return Optional.empty(); // then it is written in another encoding
        }
    }

    private static RosterFile sheet(String decoded, Optional<String> charset) {
        String text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
        if (NO_TEXT.matcher(text).find()
                || text.startsWith("%PDF")
                || text.stripLeading().startsWith("<")) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "roster-not-a-list");
        }
        List<RosterSheet.Row> rows = new RosterText(text, separatorOf(text)).rows();
        return new RosterFile(List.of(new RosterSheet("", false, rows)), charset);
    }

    private static char separatorOf(String text) {
        long tabs = text.chars().filter(letter -> letter == '\t').count();
        long commas = text.chars().filter(letter -> letter == ',').count();
        long semicolons = text.chars().filter(letter -> letter == ';').count();
        if (tabs > commas) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    private List<RosterSheet.Row> rows() {
        while (at < text.length()) {
            char letter = text.charAt(at++);
            if (letter == '"' && !written) {
                quoted();
            } else if (letter == separator) {
                endCell();
            } else if (letter == '\n' || letter == '\r') {
                endLine(letter);
            } else {
                cell.append(letter);
                written |= !Character.isWhitespace(letter);
            }
        }
        endRow();
        return rows;
    }

    private void quoted() {
        cell.setLength(0);
        written = true;
        int from = line;
        while (at < text.length()) {
            char letter = text.charAt(at++);
            if (letter == '\n') {
                line++;
            }
            if (letter != '"') {
                cell.append(letter);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append(text.charAt(at++));
            } else {
                return;
            }
        }
        throw new Refusal(Refusal.Kind.BAD_INPUT, "roster-open-quote", from);
    }

    private void endLine(char letter) {
        if (letter == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        endRow();
        line++;
        rowLine = line;
    }

    private void endCell() {
        if (cells.size() < RosterFile.MOST_COLUMNS) {
            cells.add(RosterSheet.Cell.of(cell.toString()));
        }
        cell.setLength(0);
        written = false;
    }

    private void endRow() {
        endCell();
        rows.add(new RosterSheet.Row(rowLine, false, cells));
        RosterFile.requireRows(rows.size());
        cells = new ArrayList<>();
    }
}
