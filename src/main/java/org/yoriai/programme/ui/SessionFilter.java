package org.yoriai.programme.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;

/** 実施回の絞り込み — everything that was chosen stands in the address, so that a view can be kept and sent. */
record SessionFilter(
        View view,
        Optional<YearMonth> month,
        Optional<ProgrammeKind> kind,
        Optional<SessionState> state,
        String words,
        boolean late) {
    private static final String VIEW = "view";
    private static final String MONTH = "month";
    private static final String KIND = "kind";
    private static final String STATE = "state";
    private static final String WORDS = "q";
    private static final String LATE = "late";

    /** 見方 */
    enum View {
        LIST,
        CALENDAR,
        BOARD;

        String wireName() {
            return wire(this);
        }
    }

    /** What is not understood is left out: an address of another year opens as far as it can. */
    static SessionFilter of(QueryParameters query) {
        return new SessionFilter(
                chosen(query, VIEW, View.values()).orElse(View.LIST),
                query.getSingleParameter(MONTH).flatMap(SessionFilter::month),
                chosen(query, KIND, ProgrammeKind.values()),
                chosen(query, STATE, SessionState.values()),
                query.getSingleParameter(WORDS).orElse("").strip(),
                query.getSingleParameter(LATE).isPresent());
    }

    QueryParameters query() {
        Map<String, String> chosen = new LinkedHashMap<>();
        if (view != View.LIST) {
            chosen.put(VIEW, view.wireName());
        }
        month.ifPresent(value -> chosen.put(MONTH, value.toString()));
        kind.ifPresent(value -> chosen.put(KIND, wire(value)));
        state.ifPresent(value -> chosen.put(STATE, wire(value)));
        if (!words.isEmpty()) {
            chosen.put(WORDS, words);
        }
        if (late) {
            chosen.put(LATE, "1");
        }
        return QueryParameters.simple(chosen);
    }

    SessionFilter seenAs(View other) {
        return new SessionFilter(other, month, kind, state, words, late);
    }

    SessionFilter in(YearMonth other) {
        return new SessionFilter(view, Optional.of(other), kind, state, words, late);
    }

    SessionFilter ofKind(Optional<ProgrammeKind> other) {
        return new SessionFilter(view, month, other, state, words, late);
    }

    SessionFilter ofState(Optional<SessionState> other) {
        return new SessionFilter(view, month, kind, other, words, late);
    }

    SessionFilter about(String other) {
        return new SessionFilter(view, month, kind, state, other.strip(), late);
    }

    SessionFilter lateOnly(boolean only) {
        return new SessionFilter(view, month, kind, state, words, only);
    }

    boolean narrows() {
        return kind.isPresent() || state.isPresent() || !words.isEmpty() || late;
    }

    boolean takes(SessionSummary session, boolean isLate) {
        return kind.map(session.kind()::equals).orElse(true)
                && state.map(session.state()::equals).orElse(true)
                && (!late || isLate)
                && new SearchWords(words)
                        .in(
                                session.title(),
                                session.venue(),
                                SessionWords.number(session),
                                SessionWords.kind(session.kind()));
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text)).filter(month -> month.getYear() > 2000 && month.getYear() < 2100);
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> chosen(QueryParameters query, String name, E[] choices) {
        return query.getSingleParameter(name)
                .flatMap(word -> Arrays.stream(choices)
                        .filter(choice -> wire(choice).equals(word))
                        .findFirst());
    }

    private static String wire(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
