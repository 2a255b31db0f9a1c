package org.yoriai.sheet.ui;

import static org.yoriai.sheet.ui.PaperWords.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;
import org.yoriai.sheet.SheetUnderReview;
import org.yoriai.survey.Answers;
import org.yoriai.survey.Answers.Answer;
import org.yoriai.survey.KeyingDoubt;

/** 確かめる面 — nothing is stored while one doubtful field is open. */
class ReviewForm extends Div {
    private static final long serialVersionUID = 1;
    private final transient PaperDesk desk;
    private final transient ProgrammeSessionId session;
    private final transient SheetUnderReview sheet;
    private final transient Runnable done;
    private final List<ReviewField> fields;
    private final Checkbox strays = new Checkbox(text("sheet.strays-seen"));
    private final Checkbox anyway = new Checkbox(text("sheet.anyway"));
    private final Span left = new Span();
    private final Div told = new Div();
    private transient List<KeyingDoubt> seen = List.of();
    private int at = -1;

    ReviewForm(PaperDesk desk, ProgrammeSessionId session, SheetUnderReview sheet, Runnable done) {
        this.desk = desk;
        this.session = session;
        this.sheet = sheet;
        this.done = done;
        this.fields = Stream.concat(
                        sheet.proposals().stream().filter(SheetUnderReview.Proposal::doubtful),
                        sheet.proposals().stream().filter(proposal -> !proposal.doubtful()))
                .map(proposal -> new ReviewField(proposal, this::count))
                .toList();
        addClassName("yo-reads");
        left.getElement().setAttribute("role", "status");
        told.getElement().setAttribute("role", "status");
        anyway.setVisible(false);
        add(bar(), told);
        notices();
        if (!sheet.strays().isEmpty()) {
            add(strays());
        }
        fields.forEach(this::add);
        add(anyway, acts());
        count();
    }

    private Div bar() {
        Button before = new Button(text("sheet.before"), _ -> step(-1));
        Button after = new Button(text("sheet.after"), _ -> step(1));
        Shortcuts.addShortcutListener(this, () -> step(1), Key.ARROW_DOWN, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, () -> step(-1), Key.ARROW_UP, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, this::decide, Key.ENTER, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, this::confirm, Key.ENTER, KeyModifier.CONTROL);
        Div bar = new Div(left, before, after, new Span(text("sheet.keys")));
        bar.addClassName("yo-reads__bar");
        return bar;
    }

    private void notices() {
        if (!sheet.missing().isEmpty()) {
            String pages = String.join(
                    text("desk.and"),
                    sheet.missing().stream().map(Object::toString).toList());
            add(new Notice("warn", text("sheet.missing", pages)));
        }
        if (sheet.twice()) {
            add(new Notice("warn", text("sheet.twice")));
        }
        desk.review().doubts(session, sheet.id(), proposed()).stream()
                .filter(doubt -> doubt.kind() == KeyingDoubt.Kind.KEYED_AT_DESK
                        || doubt.kind() == KeyingDoubt.Kind.KEYED_AT_VENUE)
                .forEach(doubt -> add(new Notice("warn", text(doubt.messageKey(), doubt.number()))));
    }

    private Div strays() {
        Div all = new Div(new H2(text("sheet.strays")), new Paragraph(text("sheet.strays-how")));
        sheet.strays().forEach(crop -> all.add(ReviewField.picture(crop, text("sheet.strays-picture", crop.page()))));
        strays.addValueChangeListener(_ -> count());
        all.add(strays);
        all.addClassNames("yo-read", "yo-read--strays");
        return all;
    }

    private Div acts() {
        Button confirm = new Button(text("sheet.confirm"), _ -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.getElement().setAttribute("data-testid", "confirm");
        Button discard = new Button(text("sheet.discard"), _ -> ask());
        discard.getElement().setAttribute("data-testid", "discard");
        Div acts = new Div(confirm, discard);
        acts.addClassName("yo-doings");
        return acts;
    }

    private void step(int by) {
        List<Integer> doubtful = new ArrayList<>();
        for (int index = 0; index < fields.size(); index++) {
            if (fields.get(index).doubtful()) {
                doubtful.add(index);
            }
        }
        if (!doubtful.isEmpty()) {
            int place = doubtful.indexOf(at);
            at = doubtful.get(Math.floorMod(place < 0 && by < 0 ? 0 : place + by, doubtful.size()));
            fields.get(at).enter();
        }
    }

    private void decide() {
        if (at >= 0) {
            fields.get(at).decide();
            step(1);
        }
    }

    private void count() {
        long open = fields.stream().filter(ReviewField::open).count();
        boolean unseen = !sheet.strays().isEmpty() && !strays.getValue();
        left.setText(text("sheet.left", open + (unseen ? 1 : 0)));
    }

    private Answers proposed() {
        return new Answers(
                sheet.proposals().stream().map(SheetUnderReview.Proposal::read).toList());
    }

    private Answers answers() {
        return new Answers(fields.stream()
                .sorted(Comparator.comparingInt(ReviewField::position))
                .map(ReviewField::answer)
                .flatMap(Optional<Answer>::stream)
                .toList());
    }

    private void confirm() {
        try {
            requireDecided();
            List<KeyingDoubt> doubts = desk.review().doubts(session, sheet.id(), answers());
            if (!doubts.isEmpty() && !(anyway.getValue() && seen.equals(doubts))) {
                ask(doubts);
                return;
            }
            desk.review().confirm(session, sheet.id(), answers(), desk.person());
            done.run();
        } catch (Refusal refusal) {
            Notice.refuse(told, refusal);
        }
    }

    private void requireDecided() {
        Optional<ReviewField> open = fields.stream().filter(ReviewField::open).findFirst();
        if (open.isPresent()) {
            at = fields.indexOf(open.get());
            open.get().enter();
            throw new Refusal(
                    Refusal.Kind.BAD_INPUT, "sheet-undecided", open.get().position());
        }
        if (!sheet.strays().isEmpty() && !strays.getValue()) {
            strays.focus();
            throw new Refusal(Refusal.Kind.BAD_INPUT, "sheet-strays-unseen");
        }
    }

    private void ask(List<KeyingDoubt> doubts) {
        told.removeAll();
        doubts.forEach(doubt -> told.add(new Notice("warn", text(doubt.messageKey(), doubt.number()))));
        seen = doubts;
        anyway.setValue(false);
        anyway.setVisible(true);
        anyway.focus();
    }

    private void ask() {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(text("sheet.discard-ask", sheet.sheet()));
        ask.setText(text("sheet.discard-what"));
        ask.setCancelable(true);
        ask.setCancelText(text("desk.close"));
        ask.setConfirmText(text("sheet.discard"));
        ask.setConfirmButtonTheme("error primary");
        ask.addConfirmListener(_ -> discard());
        ask.open();
    }

    private void discard() {
        try {
            desk.review().discard(session, sheet.id(), desk.person());
            done.run();
        } catch (Refusal refusal) {
            Notice.refuse(told, refusal);
        }
    }
}
