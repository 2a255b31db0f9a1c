package org.yoriai.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yoriai.fieldwork.RecordedText;
import org.yoriai.fieldwork.SessionRecord;
import org.yoriai.programme.SessionPlan;
import org.yoriai.report.ReportParticulars.Card;
import org.yoriai.report.ReportParticulars.Group;
import org.yoriai.report.ReportParticulars.GroupWork;
import org.yoriai.report.ReportParticulars.Theme;

/** グループワークの組み立て — group by group, the themes with the most votes first. */
record GroupWorkAssembly(SessionPlan plan, SessionRecord record, ReportWords words) {

    private static final String NO_THEME = "テーマに分けていないカード";
    private static final Comparator<RecordedText.Card> WEIGHT = Comparator.comparing(RecordedText.Card::kind)
            .thenComparing(GroupWorkAssembly::votes, Comparator.reverseOrder())
            .thenComparing(RecordedText.Card::at)
            .thenComparing(RecordedText.Card::id);

    GroupWork groupWork() {
        Set<UUID> known = record.groups().stream().map(SessionRecord.Group::id).collect(Collectors.toSet());
        List<Card> loose = record.cards().stream()
                .filter(card -> card.group().filter(known::contains).isEmpty())
                .sorted(WEIGHT)
                .map(this::card)
                .toList();
        return new GroupWork(record.groups().stream().map(this::group).toList(), loose);
    }

    private Group group(SessionRecord.Group group) {
        Map<String, List<RecordedText.Card>> themes = record.cards().stream()
                .filter(card -> card.group().filter(group.id()::equals).isPresent())
                .collect(Collectors.groupingBy(
                        card -> card.theme().filter(theme -> !theme.isBlank()).orElse(NO_THEME)));
        return new Group(
                group.name(),
                group.facilitator().flatMap(this::worker),
                group.members().size(),
                group.choice().flatMap(SessionRecord.Choice::theme),
                themes.entrySet().stream()
                        .sorted(Comparator.comparing(
                                        (Map.Entry<String, List<RecordedText.Card>> theme) -> sum(theme.getValue()))
                                .reversed()
                                .thenComparing(Map.Entry::getKey))
                        .map(theme -> new Theme(
                                theme.getKey(),
                                theme.getValue().stream()
                                        .sorted(WEIGHT)
                                        .map(this::card)
                                        .toList()))
                        .toList());
    }

    private Optional<String> worker(UUID account) {
        return plan.workers().stream()
                .filter(worker -> worker.account().value().equals(account))
                .map(SessionPlan.Worker::name)
                .findFirst();
    }

    private Card card(RecordedText.Card card) {
        return new Card(words.card(card.kind()), card.text(), votes(card));
    }

    private static int votes(RecordedText.Card card) {
        return card.votes().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int sum(List<RecordedText.Card> cards) {
        return cards.stream().mapToInt(GroupWorkAssembly::votes).sum();
    }
}
