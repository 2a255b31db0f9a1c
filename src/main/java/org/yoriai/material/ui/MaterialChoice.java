package org.yoriai.material.ui;

import com.vaadin.flow.router.QueryParameters;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yoriai.material.MaterialFacts;
import org.yoriai.material.VersionState;
import org.yoriai.programme.Duty;
import org.yoriai.programme.ProgrammeSessionId;

/**
 * 資料の絞り込み — what the address asks for; words that it does not know ask for nothing.
 *
 * @param turn on whose side the ball lies
 * @param words part of a title
 */
record MaterialChoice(
        Optional<Duty.Holder> turn, Optional<VersionState> state, Optional<ProgrammeSessionId> session, String words) {
    private static final String TURN = "turn";
    private static final String STATE = "state";
    private static final String SESSION = "session";
    private static final String WORDS = "q";

    static MaterialChoice of(QueryParameters query) {
        return new MaterialChoice(
                query.getSingleParameter(TURN)
                        .flatMap(word -> Arrays.stream(Duty.Holder.values())
                                .filter(side ->
                                        side != Duty.Holder.BOTH && wire(side).equals(word))
                                .findFirst()),
                query.getSingleParameter(STATE)
                        .flatMap(word -> Arrays.stream(VersionState.values())
                                .filter(state -> state.wireName().equals(word))
                                .findFirst()),
                query.getSingleParameter(SESSION).flatMap(MaterialChoice::session),
                query.getSingleParameter(WORDS).orElse("").strip());
    }

    MaterialChoice withTurn(Optional<Duty.Holder> other) {
        return new MaterialChoice(other, state, session, words);
    }

    MaterialChoice withState(Optional<VersionState> other) {
        return new MaterialChoice(turn, other, session, words);
    }

    MaterialChoice withSession(Optional<ProgrammeSessionId> other) {
        return new MaterialChoice(turn, state, other, words);
    }

    MaterialChoice withWords(String other) {
        return new MaterialChoice(turn, state, session, other.strip());
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        turn.ifPresent(side -> query.put(TURN, wire(side)));
        state.ifPresent(one -> query.put(STATE, one.wireName()));
        session.ifPresent(one -> query.put(SESSION, one.toString()));
        if (!words.isEmpty()) {
            query.put(WORDS, words);
        }
        return QueryParameters.simple(query);
    }

    boolean takes(MaterialFacts material) {
        return turn.map(side -> material.turn().filter(side::equals).isPresent())
                        .orElse(true)
                && state.map(material.state()::equals).orElse(true)
                && session.map(material.sessions()::contains).orElse(true)
                && plain(material.title()).contains(plain(words));
    }

    static String wire(Duty.Holder side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    // full and half width are the same to whoever searches
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static Optional<ProgrammeSessionId> session(String word) {
        try {
            return Optional.of(new ProgrammeSessionId(UUID.fromString(word)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
