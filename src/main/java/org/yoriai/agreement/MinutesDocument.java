package org.yoriai.agreement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.WordPaper;

/** 協議記録 (.docx) — what it is about, what was agreed by whom, and everything that was said, in order; one agreement or a year's. */
final class MinutesDocument {
    private static final int TITLE = 16;
    private static final int[] FACT_WIDTHS = {1900, 7738};
    private static final int[] TALK_WIDTHS = {650, 2750, 2300, 3938};
    private final List<AgreementThread> threads;
    private final String contract;
    private final AgreementWording.Here words;
    private final Map<AccountId, String> names;

    /** @param threads each begins on a page of its own */
    MinutesDocument(
            List<AgreementThread> threads, String contract, AgreementWording.Here words, Map<AccountId, String> names) {
        this.threads = List.copyOf(threads);
        this.contract = contract;
        this.words = words;
        this.names = names;
    }

    byte[] docx() {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            WordPaper.page(document);
            WordPaper.foot(document, words.say("agreement.minutes"));
            for (int index = 0; index < threads.size(); index++) {
                write(document, threads.get(index), index > 0);
            }
            var properties = document.getProperties().getCoreProperties();
            properties.setTitle(title());
            properties.setCreator(words.say("desk.brand"));
            document.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String title() {
        String number = threads.size() == 1
                ? words.say("agreement.number", threads.getFirst().facts().number())
                : contract;
        return words.say("agreement.minutes") + " " + number;
    }

    private void write(XWPFDocument document, AgreementThread thread, boolean onNewPage) {
        var heading = WordPaper.heading(document, words.say("agreement.minutes"), TITLE);
        heading.setAlignment(ParagraphAlignment.CENTER);
        heading.setPageBreak(onNewPage);
        WordPaper.named(document, FACT_WIDTHS, facts(thread));
        WordPaper.heading(document, words.say("agreement.minutes.thread"), TITLE - 4);
        WordPaper.listed(
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
    }

    private List<List<String>> facts(AgreementThread thread) {
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
}
