package org.yoriai.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yoriai.programme.ContractFacts;
import org.yoriai.shared.Phrase;
import org.yoriai.shared.PublicAddress;

/** 期限のまとめ — the words of a reminder: late first, then by day, each with where it is done. */
@Component
class Digest {
    private final PublicAddress address;

    Digest(PublicAddress address) {
        this.address = address;
    }

    Phrase subject(List<DueItem> items, LocalDate day) {
        long late = late(items, day).size();
        return late > 0
                ? Phrase.of("reminder.subject.late", new Phrase.Count(late), new Phrase.Count(items.size() - late))
                : Phrase.of("reminder.subject", new Phrase.Count(items.size()));
    }

    /** @param items by day, all of them with one */
    List<Phrase> lines(ContractFacts contract, List<DueItem> items, LocalDate day) {
        List<DueItem> late = late(items, day);
        List<DueItem> near = items.stream().filter(item -> !late.contains(item)).toList();
        List<Phrase> lines = new ArrayList<>();
        lines.add(new Phrase("reminder.contract", List.of(new Phrase.Title(contract.fullTitle()))));
        section(lines, "reminder.late", late, day);
        section(lines, "reminder.near", near, day);
        lines.add(Phrase.of("reminder.blank"));
        address.to("today").ifPresent(link -> lines.add(Phrase.of("reminder.all", link)));
        lines.add(Phrase.of("reminder.stop"));
        return lines;
    }

    private void section(List<Phrase> lines, String heading, List<DueItem> items, LocalDate day) {
        if (items.isEmpty()) {
            return;
        }
        lines.add(Phrase.of("reminder.blank"));
        lines.add(Phrase.of(heading, new Phrase.Count(items.size())));
        for (DueItem item : items) {
            lines.add(Phrase.of("reminder.item", item.what(), until(item.due().orElseThrow(), day)));
            lines.add(
                    Phrase.of("reminder.item.about", item.about(), item.clause().name()));
            address.to(item.path()).ifPresent(link -> lines.add(Phrase.of("reminder.item.at", link)));
        }
    }

    private static Phrase until(LocalDate due, LocalDate day) {
        long left = ChronoUnit.DAYS.between(day, due);
        if (left < 0) {
            return Phrase.of("reminder.over", new Phrase.Day(due), new Phrase.Count(-left));
        }
        return left == 0
                ? Phrase.of("reminder.today", new Phrase.Day(due))
                : Phrase.of("reminder.left", new Phrase.Day(due), new Phrase.Count(left));
    }

    private static List<DueItem> late(List<DueItem> items, LocalDate day) {
        return items.stream()
                .filter(item -> item.urgency(day) == DueItem.Urgency.LATE)
                .toList();
    }
}
