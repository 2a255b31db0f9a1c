package org.yoriai.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import org.yoriai.identity.AccountId;
import org.yoriai.mail.SealingKind;
import org.yoriai.mail.SendingRecord;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Status;

/** 送信記録の表 */
class SendingLogTable extends Div {
    private static final long serialVersionUID = 1;
    private static final int KILO = 1024;
    private static final int HASH_SHOWN = 12;
    private final transient Map<AccountId, String> names;
    private final transient SendingLogView.Telling telling;
    private final DeskTable table = new DeskTable(
            text("sending-log.title"),
            List.of(
                    new DeskTable.Column(text("sending-log.document"), "key"),
                    new DeskTable.Column(text("sending-log.when")),
                    new DeskTable.Column(text("mail.to")),
                    new DeskTable.Column(text("sending-log.sealing")),
                    new DeskTable.Column(text("mail.state"))));

    SendingLogTable(List<SendingRecord> lines, Map<AccountId, String> names, SendingLogView.Telling telling) {
        this.names = names;
        this.telling = telling;
        lines.forEach(this::row);
        add(table);
    }

    private void row(SendingRecord line) {
        table.row(document(line), when(line), recipient(line), sealing(line), state(line))
                .getElement()
                .setAttribute("data-testid", "sending-row");
    }

    private static Component document(SendingRecord line) {
        Span name = new Span(line.fileName());
        name.addClassName("yo-strong");
        Code hash = new Code(line.hash().substring(0, HASH_SHOWN) + "…");
        hash.getElement().setAttribute("title", line.hash());
        Span mark = second(text("sending-log.mark", Math.ceilDiv(line.size(), KILO)));
        mark.add(hash);
        return new Div(name, second(text("sending.kind." + line.kind().wireName()) + "　" + line.subject()), mark);
    }

    private Component when(SendingRecord line) {
        return new Div(new Span(LetterTable.when(line.sentAt())), second(names.getOrDefault(line.sender(), "")));
    }

    private static Component recipient(SendingRecord line) {
        Div to = new Div(new Span(line.to()));
        to.addClassName("yo-sending__to");
        if (!line.known()) {
            to.add(second(text("sending-log.not-of-contract")));
        }
        return to;
    }

    private Component sealing(SendingRecord line) {
        if (line.sealing() == SealingKind.NONE) {
            return new Status(Status.Kind.PLAIN, "info", text("sending-log.sealing.none"));
        }
        Div cell = new Div(new Status(
                Status.Kind.GOOD,
                "lock",
                text("sending-log.sealing." + line.sealing().wireName())));
        cell.add(line.told()
                .<Component>map(told -> second(text(
                        "sending-log.told",
                        text("sending-log.channel." + told.channel().wireName()),
                        LetterTable.when(told.at()),
                        names.getOrDefault(told.by(), ""))))
                .orElseGet(() -> new Status(Status.Kind.NEED, "warn", text("sending-log.not-told"))));
        if (telling.possible()) {
            Button note = new Button(
                    text(line.told().isPresent() ? "sending-log.tell-again" : "sending-log.tell"),
                    _ -> telling.begin(line));
            note.getElement().setAttribute("data-testid", "tell");
            cell.add(note);
        }
        return cell;
    }

    private static Component state(SendingRecord line) {
        return line.state()
                .<Component>map(LetterTable::status)
                .orElseGet(() -> new Span(text("sending-log.letter-gone")));
    }

    private static Span second(String words) {
        Span span = new Span(words);
        span.addClassName("yo-second");
        return span;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
