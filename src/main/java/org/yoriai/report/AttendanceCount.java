package org.yoriai.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yoriai.association.ParticipantFacts;
import org.yoriai.fieldwork.AttendanceStatus;
import org.yoriai.fieldwork.SessionRecord;

/** 出席の数え上げ — by association: those registered beforehand in the order of the roster, walk-ins with theirs. */
record AttendanceCount(List<ParticipantFacts> people, SessionRecord record) {

    private record Marks(List<AssociationAttendance.Mark> registered, List<AssociationAttendance.Mark> walkIns) {
        Marks() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    List<AssociationAttendance> rows() {
        Map<String, Marks> byAssociation = new LinkedHashMap<>();
        Map<UUID, AttendanceStatus> statuses = record.statuses();
        for (ParticipantFacts person : people) {
            of(byAssociation, person.association())
                    .registered
                    .add(markOf(statuses, person.id().value(), AssociationAttendance.Mark.NONE));
        }
        // who walked in is there, until marked otherwise; who turned out to be registered is counted above
        record.walkIns().stream()
                .filter(person ->
                        person.match().flatMap(SessionRecord.Match::participant).isEmpty())
                .forEach(person -> of(byAssociation, person.association())
                        .walkIns
                        .add(markOf(statuses, person.id(), AssociationAttendance.Mark.PRESENT)));
        return byAssociation.entrySet().stream()
                .map(entry -> AssociationAttendance.count(
                        entry.getKey(), entry.getValue().registered, entry.getValue().walkIns))
                .toList();
    }

    private static Marks of(Map<String, Marks> byAssociation, String association) {
        return byAssociation.computeIfAbsent(association.isBlank() ? "（町会・自治会の記録なし）" : association, _ -> new Marks());
    }

    private static AssociationAttendance.Mark markOf(
            Map<UUID, AttendanceStatus> statuses, UUID person, AssociationAttendance.Mark unmarked) {
        return Optional.ofNullable(statuses.get(person))
                .map(AttendanceCount::mark)
                .orElse(unmarked);
    }

    private static AssociationAttendance.Mark mark(AttendanceStatus status) {
        return switch (status) {
            case PRESENT -> AssociationAttendance.Mark.PRESENT;
            case LATE -> AssociationAttendance.Mark.LATE;
            case LEFT -> AssociationAttendance.Mark.LEFT;
            case ABSENT -> AssociationAttendance.Mark.ABSENT;
        };
    }
}
