package org.yoriai.survey.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Notice;
import org.yoriai.survey.Answers;
import org.yoriai.survey.DeskKeying;
import org.yoriai.survey.DeskKeying.Kept;
import org.yoriai.survey.DeskKeying.Unfinished;
import org.yoriai.survey.KeyedPaper;
import org.yoriai.survey.KeyingDoubt;
import org.yoriai.survey.SurveyFacts;

/** 入力の机 — the sheet being keyed, and those saved last, each of which can be taken back. */
class KeyingDesk extends Div implements KeyingForm.Heard {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 8;
    private static final Answers NOTHING = new Answers(List.of());
    private final transient DeskKeying keying;
    private final transient ProgrammeSessionId session;
    private final transient Person person;
    private final KeyingForm form = new KeyingForm(this);
    private final Div told = new Div();
    private final Div saved = new Div();
    private transient SurveyFacts asked;
    private transient UUID nonce = UUID.randomUUID();
    /** What the person has seen and saves all the same. */
    private transient Optional<List<KeyingDoubt>> seen = Optional.empty();

    /** @throws Refusal when there is nothing agreed to key */
    KeyingDesk(DeskKeying keying, ProgrammeSessionId session, Person person) {
        this.keying = keying;
        this.session = session;
        this.person = person;
        this.asked = keying.asks(session, OptionalInt.empty());
        addClassName("yo-keydesk");
        told.getElement().setAttribute("role", "status");
        Div sheet = new Div(told, form);
        add(sheet, saved);
        form.ask(asked.questionnaire());
        showKept();
    }

    /** Goes on with what was left, or with the sheet after the last one. */
    void begin() {
        keying.unfinished(session, person)
                .ifPresentOrElse(
                        left -> {
                            form.show(left.sheet(), left.answers());
                            askAsPrinted();
                            tell(new Notice("info", text("survey.keying.went-on")));
                        },
                        () -> form.show(Optional.of(next()), NOTHING));
        renewed();
        form.begin();
    }

    @Override
    public void number() {
        askAsPrinted();
        renewed();
        keep();
        look();
    }

    @Override
    public void answers() {
        renewed();
        keep();
    }

    @Override
    public void save() {
        if (!form.checked()) {
            tell(new Notice("warn", text("survey.keying.problems")).asError());
            return;
        }
        attempt(() -> {
            KeyedPaper paper = paper();
            List<KeyingDoubt> doubts = keying.doubts(session, paper);
            if (!doubts.isEmpty() && !seen.equals(Optional.of(doubts))) {
                show(doubts);
                seen = Optional.of(doubts);
                form.sayOnSave(text("survey.keying.save-all-the-same"));
                return;
            }
            keying.keep(session, paper, person);
            nonce = UUID.randomUUID();
            showKept();
            tell(new Notice("done", text("survey.keying.saved", paper.sheet())));
            form.show(Optional.of(Math.min(paper.sheet() + 1, KeyedPaper.LAST_NUMBER)), NOTHING);
            askAsPrinted();
            renewed();
            form.begin();
        });
    }

    void showKept() {
        List<Kept> kept = keying.kept(session, SHOWN);
        saved.removeAll();
        if (kept.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("yo-lines");
        kept.forEach(one -> list.add(line(one)));
        saved.add(new H2(text("survey.keying.kept")), list);
    }

    private ListItem line(Kept kept) {
        Button back = new Button(text("survey.keying.take-back"), _ -> takeBack(kept));
        back.setAriaLabel(text("survey.keying.take-back-of", kept.sheet()));
        back.getElement().setAttribute("data-testid", "keying-take-back");
        ListItem line = new ListItem(
                new Span(text(
                        "survey.keying.line",
                        kept.sheet(),
                        Dates.time(
                                kept.at().atZoneSameInstant(BusinessTime.ZONE).toLocalTime()),
                        kept.by())),
                back);
        line.addClassName("yo-keydesk__line");
        return line;
    }

    private void takeBack(Kept kept) {
        attempt(() -> {
            KeyedPaper paper = keying.takeBack(session, kept.id(), person);
            nonce = paper.nonce();
            form.show(Optional.of(paper.sheet()), NOTHING);
            askAsPrinted();
            form.show(Optional.of(paper.sheet()), paper.answers());
            renewed();
            keep();
            showKept();
            tell(new Notice("info", text("survey.keying.taken-back", paper.sheet())));
        });
    }

    private void askAsPrinted() {
        SurveyFacts printed = form.number()
                .filter(number -> number >= 1)
                .map(number -> keying.asks(session, OptionalInt.of(number)))
                .orElse(asked);
        if (printed.version() != asked.version()) {
            asked = printed;
            form.ask(asked.questionnaire());
        }
    }

    // told as soon as the number stands: before a whole sheet is keyed for nothing
    private void look() {
        told.removeAll();
        if (form.number().isPresent()) {
            attempt(() -> show(keying.doubts(session, paper()).stream()
                    .filter(doubt -> doubt.kind() != KeyingDoubt.Kind.EMPTY)
                    .toList()));
        }
    }

    private void show(List<KeyingDoubt> doubts) {
        told.removeAll();
        doubts.forEach(doubt -> told.add(new Notice("warn", text(doubt.messageKey(), doubt.number()))));
    }

    private KeyedPaper paper() {
        return new KeyedPaper(nonce, form.number().orElse(0), form.answers());
    }

    private void keep() {
        keying.keepUnfinished(session, new Unfinished(form.number(), form.answers()), person);
    }

    private void renewed() {
        seen = Optional.empty();
        form.sayOnSave(text("survey.keying.save"));
    }

    private int next() {
        return Math.min(
                keying.kept(session, 1).stream()
                                .mapToInt(Kept::sheet)
                                .findFirst()
                                .orElse(0)
                        + 1,
                KeyedPaper.LAST_NUMBER);
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            tell(new Notice("warn", text(refusal.messageKey(), refusal.arguments())).asError());
        }
    }

    private void tell(Notice notice) {
        told.removeAll();
        told.add(notice);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
