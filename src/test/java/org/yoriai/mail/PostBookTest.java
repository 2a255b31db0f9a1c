package org.yoriai.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;

/** The office and the administrator look after the post; nobody reads a letter there. */
@YoriaiTest
class PostBookTest {
    private static final String TO = "ward@yoriai.example";

    @Autowired
    SignIn signIn;

    @Autowired
    PostBook book;

    @Autowired
    Outbox outbox;

    @Autowired
    PostRound round;

    @Autowired
    LetterRows letters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private PostTesting post;

    @BeforeEach
    void start() {
        post = new PostTesting(outbox, round, letters, jdbc, transaction);
        post.empty();
    }

    @AfterEach
    void clear() {
        post.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "admin"})
    void theyHoldALetterAndLetItGo(String login) {
        post.put(PostTesting.notice("held", TO));
        Person person = As.signedIn(signIn, login);
        As.run(person, () -> {
            assertThat(book.page(0)).singleElement().satisfies(line -> {
                assertThat(line.subject()).isEqualTo("送信簿");
                assertThat(line.to()).isEqualTo(TO);
                assertThat(line.state()).isEqualTo(LetterState.QUEUED);
            });
            book.hold(post.id("held"), person);
            assertThat(round.take()).as("on hold").isEmpty();
            book.sendNow(post.id("held"), person);
            assertThat(round.take()).isPresent();
            assertThatThrownBy(() -> book.hold(post.id("held"), person)).hasMessage("letter-moved-on");
        });
    }

    @Test
    void aDoubtIsSettledByAPersonAlone() {
        post.put(PostTesting.notice("doubt", TO));
        round.aboutToHand(round.take().orElseThrow());
        post.leasesRunOut();
        round.pickUpFallen();
        Person office = As.signedIn(signIn, "office");
        As.run(office, () -> {
            book.confirmArrived(post.id("doubt"), office);
            assertThat(post.state("doubt")).isEqualTo(LetterState.SENT);
            assertThatThrownBy(() -> book.sendNow(post.id("doubt"), office)).hasMessage("letter-moved-on");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ward", "lecturer", "auditor"})
    void nobodyElseSeesThePost(String login) {
        As.run(
                As.signedIn(signIn, login),
                () -> assertThatThrownBy(() -> book.page(0)).isInstanceOf(AccessDeniedException.class));
    }
}
