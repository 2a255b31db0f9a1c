package org.yoriai.agreement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.yoriai.identity.AccountId;

/** 協議記録 (.docx) — what it is about, what was agreed by whom, and everything that was said, in order; A4. */
final class MinutesDocument {
    private static final String FONT = "BIZ UDPゴシック";
    private static final int TWIPS_PER_MM = 57;
    private static final BigInteger WIDTH = BigInteger.valueOf(210L * TWIPS_PER_MM);
    private static final BigInteger HEIGHT = BigInteger.valueOf(297L * TWIPS_PER_MM);
    private static final BigInteger MARGIN = BigInteger.valueOf(20L * TWIPS_PER_MM);
    private static final int TITLE = 16;
    private static final double BODY = 10.5;
    private static final String[] FACT_WIDTHS = {"20%", "80%"};
    private static final String[] TALK_WIDTHS = {"6%", "26%", "18%", "50%"};
    private final AgreementThread thread;
    private final String contract;
    private final AgreementWording.Here words;
    private final Map<AccountId, String> names;

    MinutesDocument(
            AgreementThread thread, String contract, AgreementWording.Here words, Map<AccountId, String> names) {
        this.thread = thread;
        this.contract = contract;
        this.words = words;
        this.names = names;
    }

    byte[] docx() {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            page(document);
            heading(document, words.say("agreement.minutes"), TITLE).setAlignment(ParagraphAlignment.CENTER);
            table(document, FACT_WIDTHS, facts());
            heading(document, words.say("agreement.minutes.thread"), TITLE - 4);
            table(
                    document,
                    TALK_WIDTHS,
                    Stream.concat(
                                    Stream.of(List.of(
                                            words.say("agreement.column.position"),
                                            words.say("agreement.column.when"),
                                            words.say("agreement.column.who"),
                                            words.say("agreement.column.what"))),
                                    thread.talks().stream().map(this::line))
                            .toList());
            var properties = document.getProperties().getCoreProperties();
            properties.setTitle(words.say("agreement.minutes") + " "
                    + words.say("agreement.number", thread.facts().number()));
            properties.setCreator(words.say("desk.brand"));
            document.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<List<String>> facts() {
        AgreementFacts facts = thread.facts();
        return Stream.concat(
                        Stream.of(
                                fact("agreement.column.contract", contract),
                                fact("agreement.column.number", words.say("agreement.number", facts.number())),
                                fact("agreement.column.title", facts.title()),
                                fact(
                                        "agreement.column.kind",
                                        words.say(
                                                "agreement.kind." + facts.kind().wireName())),
                                fact("agreement.column.about", words.about(facts)),
                                fact(
                                        "agreement.column.state",
                                        words.say("agreement.state."
                                                + facts.state().wireName()))),
                        thread.settled().stream().flatMap(this::settled))
                .toList();
    }

    private Stream<List<String>> settled(AgreementThread.Settled settled) {
        return Stream.of(
                fact("agreement.column.settled", settledWords(settled.proposal())),
                fact("agreement.column.proposed-by", signed(settled.proposal())),
                fact("agreement.column.accepted-by", signed(settled.acceptance())));
    }

    private String settledWords(TalkFacts proposal) {
        return proposal.date().map(date -> words.date(date) + "\n").orElse("") + proposal.text();
    }

    private String signed(TalkFacts talk) {
        return who(talk) + "　" + words.when(talk.at());
    }

    private List<String> fact(String key, String value) {
        return List.of(words.say(key), value);
    }

    private List<String> line(TalkFacts talk) {
        String said = Stream.of(
                        Stream.of(words.say("agreement.act." + talk.act().wireName())),
                        talk.date().stream().map(words::date),
                        Stream.of(talk.text()).filter(text -> !text.isEmpty()),
                        talk.files().stream()
                                .map(file -> words.say("agreement.file.named", file.name(), words.size(file.size()))))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
        return List.of(Integer.toString(talk.position()), words.when(talk.at()), who(talk), said);
    }

    private String who(TalkFacts talk) {
        return words.side(talk.side()) + "　" + names.getOrDefault(talk.by(), "");
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(WIDTH);
        size.setH(HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
    }

    private static XWPFParagraph heading(XWPFDocument document, String text, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(240);
        paragraph.setSpacingAfter(120);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        run.setBold(true);
        run.setText(text);
        return paragraph;
    }

    private static void table(XWPFDocument document, String[] widths, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), widths.length);
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        for (int index = 0; index < rows.size(); index++) {
            XWPFTableRow row = table.getRow(index);
            // one thing said is not torn over two pages
            row.setCantSplitRow(true);
            for (int column = 0; column < widths.length; column++) {
                XWPFTableCell cell = row.getCell(column);
                cell.setWidth(widths[column]);
                fill(cell, rows.get(index).get(column));
            }
        }
    }

    private static void fill(XWPFTableCell cell, String text) {
        String[] lines = text.split("\n", -1);
        for (int index = 0; index < lines.length; index++) {
            XWPFParagraph paragraph = index == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
            XWPFRun run = paragraph.createRun();
            run.setFontFamily(FONT);
            run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
            run.setFontSize(BODY);
            run.setText(lines[index]);
        }
    }
}
