package org.yoriai.association;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.Phrase;

/** 町会カルテの行をつくる — from what this module keeps. */
final class KarteEntries {
    private KarteEntries() {}

    static ChronicleEntry attended(AssociationLine.Attended attended) {
        SessionSummary session = attended.session();
        Phrase name = SessionPhrase.of(session);
        Phrase what = attended.came()
                .map(came -> Phrase.of(
                        "karte.attended", name, new Phrase.Count(came), new Phrase.Count(attended.registered())))
                .orElseGet(() -> Phrase.of("karte.registered", name, new Phrase.Count(attended.registered())));
        return new ChronicleEntry(
                session.day(),
                ChronicleEntry.Kind.ATTENDED,
                what,
                "",
                Optional.empty(),
                Optional.of(SessionPhrase.path(session)));
    }

    static ChronicleEntry visit(SessionSummary visit) {
        return new ChronicleEntry(
                visit.day(),
                ChronicleEntry.Kind.VISIT,
                SessionPhrase.of(visit),
                "",
                Optional.empty(),
                Optional.of(SessionPhrase.path(visit)));
    }

    static ChronicleEntry tool(ToolFacts tool) {
        return new ChronicleEntry(
                tool.notedOn(),
                ChronicleEntry.Kind.TOOL,
                Phrase.of("karte.tool." + tool.standing().wireName(), new Phrase.Title(tool.tool())),
                "",
                Optional.of(tool.notedBy()),
                Optional.empty());
    }

    static ChronicleEntry policy(PolicyFacts policy) {
        return new ChronicleEntry(
                policy.decidedOn(),
                ChronicleEntry.Kind.POLICY,
                Phrase.of("karte.policy"),
                policy.policy(),
                Optional.of(policy.writtenBy()),
                Optional.empty());
    }

    static Stream<ChronicleEntry> hearing(Hearing hearing) {
        HearingFacts facts = hearing.facts();
        Optional<String> path = Optional.of("sessions/" + hearing.session() + "/hearing");
        return facts.answers().stream()
                .map(said -> new ChronicleEntry(
                        facts.answeredOn(),
                        ChronicleEntry.Kind.HEARING,
                        Phrase.of("karte.hearing", new Phrase.Title(said.question())),
                        said.answer(),
                        Optional.empty(),
                        path));
    }

    static ChronicleEntry choice(VisitFacts choice) {
        return new ChronicleEntry(
                choice.chosenAt().atZoneSameInstant(BusinessTime.ZONE).toLocalDate(),
                ChronicleEntry.Kind.CHOICE,
                Phrase.of(choice.session().isPresent() ? "karte.choice.agreed" : "karte.choice"),
                choice.reasons(),
                Optional.of(choice.chosenBy()),
                choice.session().map(session -> "sessions/" + session));
    }

    /** Each time it was spoken of, and how it ended. */
    static Stream<ChronicleEntry> followUp(FollowUpFacts task) {
        Optional<String> path = Optional.of("follow-ups?id=" + task.id());
        Stream<ChronicleEntry> talks = task.talks().stream()
                .map(talk -> followUp(
                        talk.day(), "talked." + talk.channel().wireName(), talk.said(), Optional.of(talk), path));
        Stream<ChronicleEntry> end = task.closedOn().stream()
                .map(day -> followUp(
                        day,
                        task.state().wireName(),
                        task.draft().task()
                                + task.reason().map(reason -> "\n" + reason).orElse(""),
                        Optional.empty(),
                        path));
        return Stream.concat(talks, end);
    }

    private static ChronicleEntry followUp(
            LocalDate day, String what, String words, Optional<FollowUpTalk> talk, Optional<String> path) {
        return new ChronicleEntry(
                day,
                ChronicleEntry.Kind.FOLLOW_UP,
                Phrase.of("karte.follow-up." + what),
                words,
                talk.map(FollowUpTalk::by),
                path);
    }
}
