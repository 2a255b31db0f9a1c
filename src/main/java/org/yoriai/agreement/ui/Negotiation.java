package org.yoriai.agreement.ui;

import com.vaadin.flow.component.button.Button;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yoriai.agreement.AgreementDocument;
import org.yoriai.agreement.AgreementExports;
import org.yoriai.agreement.AgreementFacts;
import org.yoriai.agreement.AgreementFilter;
import org.yoriai.agreement.AgreementKind;
import org.yoriai.agreement.AgreementTalks;
import org.yoriai.agreement.AgreementThread;
import org.yoriai.agreement.Agreements;
import org.yoriai.agreement.ProposedDate;
import org.yoriai.agreement.Saying;
import org.yoriai.agreement.TalkFacts;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.mail.DocumentKind;
import org.yoriai.mail.Sendable;
import org.yoriai.mail.ui.SendingDesk;
import org.yoriai.pdf.ui.PdfDesk;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionSummary;
import org.yoriai.programme.VenueBook;

/** 協議のしごと — what the pages of agreements need to talk with. */
@Component
class Negotiation {
    private final Agreements agreements;
    private final AgreementTalks talks;
    private final ProgrammeSessions sessions;
    private final VenueBook venues;
    private final People people;
    private final AgreementExports exports;
    private final SendingDesk desk;
    private final PdfDesk pdf;

    Negotiation(
            Agreements agreements,
            AgreementTalks talks,
            ProgrammeSessions sessions,
            VenueBook venues,
            People people,
            AgreementExports exports,
            SendingDesk desk,
            PdfDesk pdf) {
        this.agreements = agreements;
        this.talks = talks;
        this.sessions = sessions;
        this.venues = venues;
        this.people = people;
        this.exports = exports;
        this.desk = desk;
        this.pdf = pdf;
    }

    Agreements agreements() {
        return agreements;
    }

    /** By day. */
    Map<ProgrammeSessionId, SessionSummary> sessions() {
        return sessions.all().stream()
                .collect(Collectors.toMap(
                        SessionSummary::id, session -> session, (first, _) -> first, java.util.LinkedHashMap::new));
    }

    Map<AccountId, String> names() {
        return people.names();
    }

    Map<UUID, String> venueNames() {
        return venues.all().stream()
                .collect(Collectors.toMap(
                        VenueBook.Entry::id, venue -> venue.facts().name()));
    }

    /** 協議記録 by mail; empty for whoever sends nothing. */
    Optional<Button> sendMinutes(int number) {
        return desk.button(new Sendable(
                DocumentKind.MINUTES,
                AgreementWords.text("agreement.number", Integer.toString(number)),
                by -> file(exports.minutes(number, by))));
    }

    /** 協議記録 of all in the browser. */
    com.vaadin.flow.component.Component allMinutesAsPdf(Person by) {
        return pdf.button(AgreementWords.text("agreement.minutes.all-pdf"), () -> {
            AgreementDocument minutes = exports.minutesOfAll(by);
            return new PdfDesk.Document(minutes.name(), minutes.content());
        });
    }

    /** 協議記録 in the browser. */
    com.vaadin.flow.component.Component minutesAsPdf(int number, Person by) {
        return pdf.button(() -> {
            AgreementDocument minutes = exports.minutes(number, by);
            return new PdfDesk.Document(minutes.name(), minutes.content());
        });
    }

    /** The list, as it is filtered, by mail. */
    Optional<Button> sendList(AgreementFilter filter) {
        return desk.button(new Sendable(
                DocumentKind.AGREEMENTS,
                AgreementWords.text("agreement.file.list"),
                by -> file(exports.workbook(filter, by))));
    }

    private static Sendable.DocumentFile file(AgreementDocument document) {
        return new Sendable.DocumentFile(document.name(), document.content());
    }

    /** @param about the session on whose page it is begun */
    BeginDialog begin(Person person, Optional<ProgrammeSessionId> about, IntConsumer begun) {
        return new BeginDialog(
                sessions(), about, venues.all(), (draft, saying) -> begun.accept(talks.open(draft, saying, person)));
    }

    TalkDialog answer(AgreementFacts agreement, Person person) {
        return new TalkDialog("answer", new SayingForm(), saying -> talks.answer(agreement.number(), saying, person));
    }

    TalkDialog propose(AgreementThread thread, Person person) {
        AgreementFacts agreement = thread.facts();
        SayingForm form = new SayingForm();
        if (agreement.kind() == AgreementKind.DATE) {
            Optional<ProposedDate> before = thread.onTable()
                    .or(() -> thread.settled().map(AgreementThread.Settled::proposal))
                    .flatMap(TalkFacts::date);
            form.asksForDate(new DateFields(venues.all()).with(before));
        }
        return new TalkDialog("propose", form, saying -> talks.propose(agreement.number(), saying, person));
    }

    /** @param proposal what the person has before their eyes */
    TalkDialog accept(AgreementFacts agreement, TalkFacts proposal, String consequence, Person person) {
        Consumer<Saying> accept = saying -> talks.accept(agreement.number(), proposal.position(), saying, person);
        return new TalkDialog("accept", new SayingForm().optional(), accept).telling(consequence);
    }

    TalkDialog withdraw(AgreementThread thread, Person person) {
        String consequence = AgreementWords.text(
                thread.settled().isPresent() ? "agreement.withdraw.stands-again" : "agreement.withdraw.ends");
        return new TalkDialog(
                        "withdraw",
                        new SayingForm().optional(),
                        saying -> talks.withdraw(thread.facts().number(), saying, person))
                .telling(consequence);
    }

    TalkDialog reopen(AgreementFacts agreement, Person person) {
        return new TalkDialog("reopen", new SayingForm(), saying -> talks.reopen(agreement.number(), saying, person))
                .telling(AgreementWords.text("agreement.reopen.what"));
    }
}
