package org.yoriai.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Supplier;
import org.yoriai.fieldwork.HistoryEntry;
import org.yoriai.fieldwork.SessionRecord;
import org.yoriai.kit.CheckoutSummary;
import org.yoriai.kit.NeedsAttention;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Status;

/** 記録 — tablets and how far they have come, what needs someone, and every act, the newest first. */
class RecordPane extends Div {
    private static final long serialVersionUID = 1;
    // beyond these a page is no longer read; the whole history is in the record
    private static final int MOST_SHOWN = 300;
    private final transient HistoryWords words;
    private final transient Supplier<Facts> source;

    /** What the pane shows, read anew at each refresh. */
    record Facts(
            SessionRecord record,
            List<HistoryEntry> history,
            List<CheckoutSummary> checkouts,
            List<NeedsAttention> attention) {}

    RecordPane(HistoryWords words, Supplier<Facts> source) {
        this.words = words;
        this.source = source;
        addClassName("yo-record");
        refresh();
    }

    final void refresh() {
        Facts facts = source.get();
        removeAll();
        if (!facts.checkouts.isEmpty()) {
            add(tablets(facts.checkouts));
        }
        facts.attention.forEach(item -> add(needs(item)));
        if (facts.history.isEmpty()) {
            add(new EmptyState(text("record.none"), text("record.none-when")));
        } else {
            add(head(facts), history(facts.history));
        }
    }

    private static UnorderedList tablets(List<CheckoutSummary> checkouts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("yo-kits");
        for (CheckoutSummary checkout : checkouts) {
            Span counts =
                    new Span(text("record.counts", checkout.received(), checkout.accepted(), checkout.quarantined()));
            counts.addClassName("yo-kits__counts");
            ListItem item = new ListItem(strong(Icons.of("tablet"), checkout.device()), state(checkout), counts);
            item.getElement()
                    .setAttribute("data-received", Long.toString(checkout.received()))
                    .setAttribute("data-accepted", Long.toString(checkout.accepted()))
                    .setAttribute("data-testid", "tablet");
            list.add(item);
        }
        return list;
    }

    private static Status state(CheckoutSummary checkout) {
        return checkout.returnedAt()
                .map(at -> new Status(
                        Status.Kind.GOOD,
                        "done",
                        text(
                                "record.returned",
                                Dates.time(
                                        at.atZoneSameInstant(BusinessTime.ZONE).toLocalTime()))))
                .orElseGet(() -> new Status(Status.Kind.PLAIN, "now", text("record.out", checkout.personName())));
    }

    private static Notice needs(NeedsAttention item) {
        Notice notice = new Notice(
                "warn",
                text(
                        "record.needs",
                        item.device(),
                        item.seq(),
                        text("record.reason." + item.reason().wireName())));
        notice.getElement().setAttribute("data-testid", "attention");
        return notice;
    }

    private Div head(Facts facts) {
        Span order = new Span(text("record.newest-first"));
        order.addClassName("yo-count");
        Span heads = new Span(text("record.heads", words.present(facts.record)));
        heads.addClassName("yo-count");
        heads.getElement().setAttribute("data-testid", "headcount");
        Div head = new Div(new H2(text("record.title", facts.history.size())), order, heads);
        head.addClassName("yo-sec__head");
        return head;
    }

    private OrderedList history(List<HistoryEntry> history) {
        OrderedList list = new OrderedList();
        list.addClassName("yo-logs");
        words.learn(history);
        history.stream().limit(MOST_SHOWN).map(this::line).forEach(list::add);
        return list;
    }

    private ListItem line(HistoryEntry entry) {
        Span time = cell("yo-log__t", Dates.time(entry.act().happened().toLocalTime()));
        Span kind = new Span(Icons.of(words.icon(entry.act())), new Span(words.kind(entry.act())));
        kind.addClassName("yo-log__k");
        ListItem line = new ListItem(
                time, kind, cell("yo-log__w", words.what(entry.act())), cell("yo-log__by", words.author(entry.act())));
        line.addClassName("yo-log");
        line.getElement().setAttribute("data-act", entry.act().id().toString());
        return line;
    }

    private static Span cell(String style, String words) {
        Span cell = new Span(words);
        cell.addClassName(style);
        return cell;
    }

    private static Span strong(Component icon, String words) {
        Span strong = new Span(icon, new Span(words));
        strong.addClassName("yo-strong");
        return strong;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
