package org.yoriai.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** 事故対応のことば — an incident's record in words, for screen and files. */
public record IncidentWords(RegisterWording.In in) {

    public String say(String key, Object... arguments) {
        return in.say(key, arguments);
    }

    public String day(LocalDate day) {
        return in.day(day);
    }

    public String moment(OffsetDateTime moment) {
        return in.moment(moment);
    }

    /** 事故報告書, or 【訓練】訓練記録 */
    String title(IncidentFacts facts) {
        return say(facts.drill() ? "incident.paper.title-drill" : "incident.paper.title");
    }

    /** 紛失・盗難, with the mark of a drill */
    public String kind(IncidentFacts facts) {
        String kind = say("incident.kind." + facts.kind().wireName());
        return facts.drill() ? say("incident.mark-drill") + kind : kind;
    }

    String yes(boolean so) {
        return say(so ? "incident.yes" : "incident.no");
    }

    public String state(IncidentStanding standing) {
        if (standing.ended()) {
            return say("incident.state.ended");
        }
        if (standing.asked()) {
            return say("incident.state.asked");
        }
        return say(standing.received() ? "incident.state.received" : "incident.state.begun");
    }

    public String step(Step step) {
        return say("incident.step." + step.wireName());
    }

    /** What a line of the timeline tells beside its name; of a drill, that a measure was only noted. */
    public String told(TimelineEntry entry, boolean drill) {
        String words = switch (entry.step()) {
            case TOLD -> say("incident.told", entry.words());
            case CONCERNED -> say("incident.people-count", entry.words());
            default -> entry.words();
        };
        boolean measure = entry.step() == Step.STOPPED || entry.step() == Step.REVOKED || entry.step() == Step.CLOSED;
        return drill && measure ? (words + "　" + say("incident.measure-drill")).strip() : words;
    }

    public String who(Incidents.Record record, TimelineEntry entry) {
        return record.names().getOrDefault(entry.by(), RegisterValues.hidden());
    }

    public String dataKinds(Set<DataKind> kinds) {
        return kinds.stream()
                .sorted()
                .map(kind -> say("incident.data." + kind.wireName()))
                .collect(Collectors.joining(say("desk.and")));
    }

    public String dataKinds(Incidents.Record record) {
        Set<DataKind> all = new TreeSet<>();
        record.groups().forEach(group -> all.addAll(group.kinds()));
        return dataKinds(all);
    }

    /** With heads. */
    List<List<String>> timeline(Incidents.Record record) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                say("incident.column.at"),
                say("incident.column.step"),
                say("incident.column.words"),
                say("incident.column.by")));
        record.timeline()
                .forEach(entry -> lines.add(List.of(
                        moment(entry.at()),
                        step(entry.step()),
                        told(entry, record.facts().drill()),
                        who(record, entry))));
        return lines;
    }

    /** With heads. */
    List<List<String>> groups(Incidents.Record record) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                say("incident.column.source"),
                say("incident.column.label"),
                say("incident.column.headcount"),
                say("incident.column.kinds")));
        record.groups()
                .forEach(group -> lines.add(List.of(
                        say("incident.source." + group.source().wireName()),
                        group.label(),
                        Integer.toString(group.headcount()),
                        dataKinds(group.kinds()))));
        return lines;
    }
}
