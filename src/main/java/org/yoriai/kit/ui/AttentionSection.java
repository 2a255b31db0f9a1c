package org.yoriai.kit.ui;

import static org.yoriai.kit.ui.Desk.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.yoriai.fieldwork.RejectionReason;
import org.yoriai.kit.Mending;
import org.yoriai.kit.NeedsAttention;
import org.yoriai.kit.RescueFiles;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Notice;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 要対応 — acts that could not be applied: tried again once the hindrance is gone, or put aside; and rescue files taken in. */
class AttentionSection extends Section {
    private static final long serialVersionUID = 1;
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> WORDS = List.of("text", "name", "caption");
    // enough to know it again; the whole stands in the act
    private static final int MOST_SHOWN = 80;
    private final transient Desk desk;
    private final transient Mending mending;

    /** An act that waits for somebody, and its session. */
    record Waiting(ProgrammeSessionId session, NeedsAttention needs) {}

    AttentionSection(List<Waiting> waiting, Desk desk, Mending mending, RescueFiles rescue) {
        this.desk = desk;
        this.mending = mending;
        addClassName("yo-sec");
        Div head = new Div(new H2(text("attention.title", waiting.size())));
        head.addClassName("yo-sec__head");
        if (desk.mayChange()) {
            head.add(Desk.button(text("rescue.open"), () -> new RescueDialog(desk, rescue).open()));
        }
        add(head);
        if (waiting.isEmpty()) {
            add(new EmptyState(text("attention.none"), text("attention.none-when")));
            return;
        }
        DeskTable table = new DeskTable(
                text("attention.title", waiting.size()),
                List.of(
                        new DeskTable.Column(text("attention.what"), "key"),
                        new DeskTable.Column(text("attention.from"), "nw"),
                        new DeskTable.Column(text("attention.why")),
                        new DeskTable.Column(text("ledger.doing"))));
        waiting.forEach(one -> table.row(what(one.needs), from(one.needs), why(one.needs), doing(one))
                .getElement()
                .setAttribute("data-testid", "attention-row"));
        add(table);
    }

    private static Component what(NeedsAttention needs) {
        return new Span(needs.json().map(AttentionSection::words).orElseGet(() -> text("attention.sealed")));
    }

    // what a person wrote says most; else the kind of the act
    private static String words(String json) {
        try {
            JsonNode act = JSON.readTree(json);
            String kind = act.path("type").stringValue("");
            String said = WORDS.stream()
                    .map(name -> act.path("payload").path(name).stringValue(""))
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
            String named = text("record.kind." + kind);
            String shown = said.codePointCount(0, said.length()) > MOST_SHOWN
                    ? said.substring(0, said.offsetByCodePoints(0, MOST_SHOWN)) + "…"
                    : said;
            return (named.contains(kind) && !kind.isEmpty() ? kind : named) + (shown.isEmpty() ? "" : "　" + shown);
        } catch (JacksonException noAct) {
            return text("attention.no-act");
        }
    }

    private static Component from(NeedsAttention needs) {
        return new Span(text("attention.from.value", needs.device(), needs.seq(), Desk.moment(needs.receivedAt())));
    }

    private static Component why(NeedsAttention needs) {
        return new Span(text("record.reason." + needs.reason().wireName()));
    }

    private Component doing(Waiting one) {
        Div doing = new Div();
        doing.addClassName("yo-doings");
        if (desk.mayChange()) {
            if (one.needs.json().isPresent()) {
                doing.add(Desk.button(text("attention.again"), () -> again(one)));
            }
            doing.add(Desk.button(text("attention.put-aside"), () -> new PutAsideDialog(one, desk, mending).open()));
        }
        return doing;
    }

    private void again(Waiting one) {
        // still hindered is no refusal: the page says so above the list and keeps the act
        Optional<RejectionReason> hindrance = mending.again(one.session, one.needs.id(), desk.person());
        hindrance.ifPresentOrElse(
                reason -> addComponentAtIndex(
                        1,
                        new Notice("warn", text("attention.still", text("record.reason." + reason.wireName())))
                                .asError()),
                () -> desk.carryOut(this, () -> {}, text("attention.applied")));
    }
}
