package org.yoriai.agreement;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.RegisterSheet;

/** 協議の一覧表 — the same lines as a workbook and as text; no cell of it is ever taken for a formula. */
final class AgreementSheet {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.JAPAN);
    private static final int[] WIDTHS = {10, 16, 40, 40, 12, 12, 18, 50, 24, 18, 24, 18};
    private final List<AgreementThread> threads;
    private final AgreementWording.Here words;
    private final Map<AccountId, String> names;

    AgreementSheet(List<AgreementThread> threads, AgreementWording.Here words, Map<AccountId, String> names) {
        this.threads = List.copyOf(threads);
        this.words = words;
        this.names = names;
    }

    int size() {
        return threads.size();
    }

    byte[] csv() {
        return new RegisterSheet(lines().toList()).csv();
    }

    byte[] xlsx() {
        return new RegisterSheet(lines().toList()).xlsx(words.say("agreement.title"), WIDTHS);
    }

    private Stream<List<String>> lines() {
        return Stream.concat(
                Stream.of(Stream.of(
                                "number",
                                "kind",
                                "about",
                                "title",
                                "state",
                                "turn",
                                "changed",
                                "settled",
                                "proposed-by",
                                "proposed-at",
                                "accepted-by",
                                "accepted-at")
                        .map(column -> words.say("agreement.column." + column))
                        .toList()),
                threads.stream().map(this::line));
    }

    private List<String> line(AgreementThread thread) {
        AgreementFacts facts = thread.facts();
        return List.of(
                words.say("agreement.number-only", facts.number()),
                words.say("agreement.kind." + facts.kind().wireName()),
                words.about(facts),
                facts.title(),
                words.say("agreement.state." + facts.state().wireName()),
                facts.turn().map(words::side).orElse(""),
                WHEN.format(facts.changedAt().atZoneSameInstant(BusinessTime.ZONE)),
                settled(
                        thread,
                        settled -> settled.proposal()
                                .date()
                                .map(words::date)
                                .orElse(settled.proposal().text())),
                settled(thread, settled -> who(settled.proposal())),
                settled(thread, settled -> at(settled.proposal())),
                settled(thread, settled -> who(settled.acceptance())),
                settled(thread, settled -> at(settled.acceptance())));
    }

    private static String settled(AgreementThread thread, Function<AgreementThread.Settled, String> what) {
        return thread.settled().map(what).orElse("");
    }

    private String who(TalkFacts talk) {
        return words.side(talk.side()) + " " + names.getOrDefault(talk.by(), "");
    }

    private static String at(TalkFacts talk) {
        return WHEN.format(talk.at().atZoneSameInstant(BusinessTime.ZONE));
    }
}
