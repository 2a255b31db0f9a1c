package org.yoriai.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.yoriai.mail.LetterLine;
import org.yoriai.mail.LetterState;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Status;

/** 送信簿の表 */
class LetterTable extends Div {
    private static final long serialVersionUID = 1;
    private final transient MailView.Doing doing;
    private final DeskTable table = new DeskTable(
            text("mail.title"),
            List.of(
                    new DeskTable.Column(text("mail.subject"), "key"),
                    new DeskTable.Column(text("mail.to")),
                    new DeskTable.Column(text("mail.written"), "nw"),
                    new DeskTable.Column(text("mail.state")),
                    new DeskTable.Column(text("mail.doing"))));

    LetterTable(List<LetterLine> letters, MailView.Doing doing) {
        this.doing = doing;
        letters.forEach(this::row);
        add(table);
    }

    private void row(LetterLine letter) {
        Span subject = new Span(letter.subject());
        subject.addClassName("yo-strong");
        table.row(subject, new Span(letter.to()), new Span(when(letter.writtenAt())), state(letter), doings(letter))
                .getElement()
                .setAttribute("data-testid", "letter-row")
                .setAttribute("data-state", letter.state().wireName());
    }

    private static Component state(LetterLine letter) {
        Div lines = new Div(status(letter.state()), second(since(letter)));
        if (!letter.answer().isBlank() && letter.state() != LetterState.SENT) {
            lines.add(second(text("mail.answer", letter.answer())));
        }
        return lines;
    }

    private static Status status(LetterState state) {
        String words = text("mail.state." + state.wireName());
        return switch (state) {
            case SENT -> new Status(Status.Kind.GOOD, "done", words);
            case UNSURE, REFUSED, GIVEN_UP, BOUNCED, BARRED -> new Status(Status.Kind.NEED, "warn", words);
            case QUEUED, SENDING, HANDING, RETRYING -> new Status(Status.Kind.WAIT, "wait", words);
            case HELD, REPLACED -> new Status(Status.Kind.PLAIN, "plan", words);
        };
    }

    private static String since(LetterLine letter) {
        return letter.nextTry()
                .map(next -> text("mail.next-try", letter.tries(), when(next)))
                .orElseGet(() -> when(letter.changedAt()));
    }

    private Component doings(LetterLine letter) {
        Div buttons = new Div();
        buttons.addClassName("yo-doings");
        LetterState state = letter.state();
        if (state.mayHaveArrived()) {
            buttons.add(new Button(text("mail.arrived"), _ -> doing.confirmArrived(letter)));
        }
        if (state.mayBeSentByHand()) {
            buttons.add(new Button(
                    text(state == LetterState.QUEUED ? "mail.send-now" : "mail.send-again"),
                    _ -> doing.sendNow(letter)));
        }
        if (state.mayHaveBounced()) {
            buttons.add(new Button(text("mail.bounced"), _ -> doing.markBounced(letter)));
        }
        if (state.mayBeHeld()) {
            buttons.add(new Button(text("mail.hold"), _ -> doing.hold(letter)));
        }
        return buttons;
    }

    private static Span second(String words) {
        Span span = new Span(words);
        span.addClassName("yo-second");
        return span;
    }

    private static String when(OffsetDateTime at) {
        ZonedDateTime here = at.atZoneSameInstant(BusinessTime.ZONE);
        return Dates.dayOnly(here.toLocalDate()) + " " + Dates.time(here.toLocalTime());
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
