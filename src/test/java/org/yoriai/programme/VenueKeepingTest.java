package org.yoriai.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;

/** The venue book: both sides write in it, nothing in it is lost, and no hall stands there twice. */
@YoriaiTest
class VenueKeepingTest {
    @Autowired
    SignIn signIn;

    @Autowired
    VenueBook book;

    @Autowired
    VenueKeeping keeping;

    @Autowired
    Contracts contracts;

    @Autowired
    ContractCopies copies;

    @Autowired
    SessionPlanning planning;

    @Autowired
    ProgrammeSessions sessions;

    private Person ward;
    private Person office;
    private ContractId own;

    @BeforeEach
    void aContractOfItsOwn() {
        ward = As.signedIn(signIn, "ward");
        office = As.signedIn(signIn, "office");
        own = As.call(office, () -> copies.copy(ContractDraft.nextYearOf(contracts.current()), office));
    }

    private void in(Person person, Runnable work) {
        As.run(person, () -> ContractScope.run(own, work));
    }

    private static VenueFacts hall(String name, int capacity) {
        return new VenueFacts(name, "見本区見本九丁目", capacity, NetworkState.UNKNOWN, "長机4", "2階");
    }

    private VenueBook.Line line(UUID venue) {
        return book.lines().stream()
                .filter(line -> line.id().equals(venue))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bothSidesAddAndChangeAndPlansChooseFromWhatStandsThere() {
        in(ward, () -> {
            UUID added = keeping.add(hall("見本会館 大広間", 30), ward);
            assertThat(book.all()).extracting(VenueBook.Entry::id).contains(added);
        });
        in(office, () -> {
            VenueBook.Line line = book.lines().stream()
                    .filter(known -> known.facts().name().equals("見本会館 大広間"))
                    .findFirst()
                    .orElseThrow();
            keeping.change(line.id(), hall("見本会館 大広間", 35), line.revision(), office);
            assertThat(line(line.id()).facts().capacity()).isEqualTo(35);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"見本区民センター　会議室１", "見本区民センター会議室1", " 見本区民センター 会議室1 "})
    void oneHallHoweverItsNameIsWrittenStandsThereOnce(String name) {
        in(
                ward,
                () -> assertThatThrownBy(() -> keeping.add(hall(name, 30), ward))
                        .isInstanceOfSatisfying(Refusal.class, refusal -> {
                            assertThat(refusal.code()).isEqualTo("venue-known");
                            assertThat(refusal.arguments()).containsExactly("見本区民センター 会議室1");
                        }));
    }

    @ParameterizedTest(name = "name \"{0}\", capacity {1}: {2}")
    @CsvSource({"'  ', 20, venue-name", "見本会館, 0, venue-capacity", "見本会館, -5, venue-capacity"})
    void whatNobodyCanUseIsRefusedInWords(String name, int capacity, String code) {
        assertThatThrownBy(() -> hall(name, capacity))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void aVenueInUseGoesOutOfUseWithoutBeingLost() {
        in(office, () -> {
            UUID hall = keeping.add(hall("閉まる会館", 30), office);
            var session = plan(hall);
            keeping.retire(hall, office);
            assertThat(sessions.plan(session).venue().name()).isEqualTo("閉まる会館");
            assertThat(line(hall).sessions()).isEqualTo(1);
            assertThat(book.all())
                    .as("who changes that session's plan still finds its venue")
                    .extracting(VenueBook.Entry::id)
                    .contains(hall);
            UUID idle = keeping.add(hall("空いている会館", 30), office);
            keeping.retire(idle, office);
            assertThat(book.all()).extracting(VenueBook.Entry::id).doesNotContain(idle);
            assertThatThrownBy(() -> keeping.add(hall("空いている会館", 10), office))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("venue-known-retired"));
            keeping.restore(idle, office);
            assertThat(book.all()).extracting(VenueBook.Entry::id).contains(idle);
        });
    }

    @Test
    void whoChangesAnOldViewOfAVenueIsToldAndOverwritesNothing() {
        in(ward, () -> {
            UUID hall = keeping.add(hall("二人で直す会館", 30), ward);
            int seen = line(hall).revision();
            keeping.change(hall, hall("二人で直す会館", 40), seen, ward);
            assertThatThrownBy(() -> keeping.change(hall, hall("二人で直す会館", 50), seen, ward))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("venue-moved-on"));
            assertThat(line(hall).facts().capacity()).isEqualTo(40);
        });
    }

    @ParameterizedTest(name = "{0}: room for {1} holds a {2}: {3}")
    @CsvSource({"S4, 20, SEMINAR, true", "S4, 19, SEMINAR, false", "D4, 10, DISPATCH, true", "E2, 15, EXCHANGE, false"})
    void aRoomTooSmallForTheProgrammeIsKnown(String clause, int capacity, ProgrammeKind kind, boolean holds) {
        in(
                ward,
                () -> assertThat(
                                hall("狭い会館", capacity).holds(contracts.current().terms(kind)))
                        .isEqualTo(holds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecturer", "auditor", "admin"})
    void whoReadsTheBookDoesNotWriteInIt(String login) {
        Person reader = As.signedIn(signIn, login);
        As.run(reader, () -> {
            assertThat(book.lines()).isNotEmpty();
            assertThatThrownBy(() -> keeping.add(hall("書けない会館", 20), reader)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void theNextYearTakesOverOnlyVenuesInUse() {
        in(office, () -> {
            UUID idle = keeping.add(hall("取りこわす会館", 30), office);
            keeping.retire(idle, office);
            ContractId next = copies.copy(ContractDraft.nextYearOf(contracts.current()), office);
            assertThat(ContractScope.within(next, book::lines))
                    .extracting(line -> line.facts().name())
                    .contains("見本町会会館")
                    .doesNotContain("取りこわす会館");
        });
    }

    private ProgrammeSessionId plan(UUID venue) {
        var window = contracts.current().terms(ProgrammeKind.SEMINAR).windowFrom();
        return planning.plan(
                ProgrammeKind.SEMINAR,
                new SessionDraft("見本の回", "", window, LocalTime.of(14, 0), LocalTime.of(16, 0), venue, Map.of()),
                office);
    }
}
