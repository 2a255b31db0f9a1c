package org.yoriai.association;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yoriai.association.RosterDoubt.Kind;
import org.yoriai.association.RosterDoubt.Weight;
import org.yoriai.shared.EraDate;

/** 名簿を確かめる — each row against the rows before it, the people registered, the associations known and the session's day. */
final class RosterCheck {
    private static final int LONGEST = 60;
    private final RosterBasis basis;
    private final AssociationFinder associations;
    private final Map<String, RosterLine> persons = new HashMap<>();
    private final Map<String, RosterLine> names = new HashMap<>();
    private final Map<String, RosterLine> readings = new HashMap<>();

    RosterCheck(RosterBasis basis) {
        this.basis = basis;
        this.associations = new AssociationFinder(basis.associations());
    }

    /**
     * @param chosen the association that a person chose for the row
     * @param taken what a person said of whether the row is to be imported
     */
    RosterLine line(RosterEntry entry, Optional<String> chosen, Optional<Boolean> taken) {
        List<RosterDoubt> doubts = new ArrayList<>(entry.found());
        name(entry, doubts);
        kana(entry, doubts);
        day(entry, doubts);
        AssociationFinder.Found found =
                chosen.map(associations::chosen).orElseGet(() -> associations.find(entry.association()));
        if (chosen.isPresent()) {
            doubts.removeIf(doubt -> doubt.kind() == Kind.ASSOCIATION_ABOVE);
        }
        found.doubt().ifPresent(doubts::add);
        same(entry, found.name(), doubts);
        boolean leave = doubts.stream().anyMatch(doubt -> doubt.weight() == Weight.LEAVE);
        RosterLine line = new RosterLine(
                entry.row(),
                entry.name(),
                entry.kana(),
                entry.association(),
                found.name(),
                entry.comment(),
                taken.orElse(!leave),
                doubts);
        remember(line);
        return line;
    }

    private static void name(RosterEntry entry, List<RosterDoubt> doubts) {
        if (entry.name().isBlank() || RosterCells.isNothing(entry.name())) {
            doubts.add(RosterDoubt.of(Kind.NAME_MISSING));
        } else if (entry.name().length() > LONGEST) {
            doubts.add(RosterDoubt.of(Kind.NAME_TOO_LONG, LONGEST));
        } else if (RosterName.isSeveral(entry.name())) {
            doubts.add(RosterDoubt.of(Kind.NAME_TWO));
        } else if (RosterName.isOdd(entry.name())) {
            doubts.add(RosterDoubt.of(Kind.NAME_ODD));
        }
    }

    private static void kana(RosterEntry entry, List<RosterDoubt> doubts) {
        if (entry.kana().isBlank()) {
            doubts.add(RosterDoubt.of(Kind.KANA_MISSING));
        } else if (!Folding.isReading(Folding.reading(entry.kana()))
                || entry.kana().length() > LONGEST) {
            doubts.add(RosterDoubt.of(Kind.KANA_ODD, entry.kana()));
        }
    }

    private void day(RosterEntry entry, List<RosterDoubt> doubts) {
        entry.day()
                .filter(day -> !day.means(basis.day()))
                .ifPresent(day ->
                        doubts.add(RosterDoubt.of(Kind.OTHER_DAY, day.month(), day.day(), EraDate.of(basis.day()))));
        entry.session().stream()
                .filter(number -> number != basis.number())
                .forEach(number -> doubts.add(RosterDoubt.of(Kind.OTHER_SESSION, number, basis.number())));
    }

    private void same(RosterEntry entry, String association, List<RosterDoubt> doubts) {
        String name = Folding.comparable(entry.name());
        if (name.isEmpty()) {
            return;
        }
        boolean registered = basis.registered().stream()
                .anyMatch(one -> Folding.comparable(one.name()).equals(name) && alike(association, one.association()));
        if (registered) {
            doubts.add(RosterDoubt.of(Kind.REGISTERED_ALREADY));
            return;
        }
        RosterLine twice = persons.get(person(name, association));
        RosterLine namesake = names.get(name);
        RosterLine reading = readings.get(person(Folding.comparable(entry.kana()), association));
        if (twice != null) {
            doubts.add(RosterDoubt.of(Kind.TWICE_IN_FILE, twice.row()));
        } else if (namesake != null) {
            doubts.add(RosterDoubt.of(Kind.SAME_NAME, namesake.row(), namesake.association()));
        } else if (reading != null && !entry.kana().isBlank()) {
            doubts.add(RosterDoubt.of(Kind.SAME_READING, reading.row(), reading.name()));
        }
    }

    // while it is not known which association is meant, the name alone has to raise the doubt
    private static boolean alike(String association, String other) {
        return association.isEmpty()
                || AssociationName.of(association)
                        .core()
                        .equals(AssociationName.of(other).core());
    }

    private static String person(String name, String association) {
        return name + "\n" + AssociationName.of(association).core();
    }

    private void remember(RosterLine line) {
        String name = Folding.comparable(line.name());
        if (!name.isEmpty()) {
            persons.putIfAbsent(person(name, line.association()), line);
            names.putIfAbsent(name, line);
            readings.putIfAbsent(person(Folding.comparable(line.kana()), line.association()), line);
        }
    }
}
