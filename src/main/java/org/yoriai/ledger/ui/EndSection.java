package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.KeysPart.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.ledger.Disposal;
import org.yoriai.ledger.EndState;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Notice;

/** 返還・廃棄の画面 — five steps, each with who has to take it; what cannot be undone is told before. */
final class EndSection extends Div {
    private static final long serialVersionUID = 1;
    private final transient EndPart.Tools tools;
    private final transient Person person;
    private transient Optional<String> password = Optional.empty();

    EndSection(EndPart.Tools tools, Person person) {
        this.tools = tools;
        this.person = person;
        show();
    }

    void show() {
        Optional<EndState> state = tools.ends().state();
        removeAll();
        Section steps = new Section(new H2(text("protection.end")), new Paragraph(text("end.what")));
        steps.addClassName("yo-sec");
        if (tools.ends().outdated()) {
            steps.add(new Notice("warn", text("end.outdated")));
        }
        steps.add(EndSteps.of(state, person.role()), next(state));
        add(steps, new EndedList(tools.certificates().of(person)));
    }

    private Component next(Optional<EndState> state) {
        Div next = new Div();
        next.addClassName("yo-end__next");
        if (state.flatMap(EndState::received).isEmpty()) {
            password.ifPresent(fresh -> next.add(password(fresh)));
        }
        boolean office = person.role() == Role.OFFICE;
        boolean ward = person.role() == Role.WARD;
        if (state.isEmpty()) {
            if (office) {
                next.add(new Paragraph(text("end.archive-what")), doings(doing("end.archive", this::archive)));
            }
            return next;
        }
        EndState now = state.get();
        next.add(facts(now.archive()));
        if (office || ward) {
            next.add(sides(now, office, ward));
        }
        return next;
    }

    private Component sides(EndState now, boolean office, boolean ward) {
        Div doings = doings(fetch());
        Div all = new Div();
        all.addClassName("yo-end__next");
        if (ward && now.received().isEmpty()) {
            all.add(new Paragraph(text("end.receive-what")));
            doings.add(asking("end.receive", () -> tools.ends().received(person)));
        }
        if (office && now.received().isPresent() && now.asked().isEmpty()) {
            doings.add(asking("end.ask", () -> tools.ends().ask(person)));
        }
        if (ward && now.asked().isPresent() && now.agreed().isEmpty()) {
            doings.add(asking("end.agree", () -> tools.ends().agree(person)));
        }
        if (office) {
            doings.add(asking("end.archive-again", this::archive));
        }
        if (now.asked().isPresent()) {
            doings.add(asking("end.take-back", () -> tools.ends().takeBack(person)));
        }
        all.add(doings);
        if (office && now.agreed().isPresent()) {
            all.add(last());
        }
        return all;
    }

    private Component last() {
        Disposal.Outlook outlook = tools.disposal().outlook();
        return new Notice(
                "warn",
                text("end.before"),
                EndSteps.warnings(outlook),
                doings(doing("end.dispose", () -> new DisposalDialog(tools.disposal(), person).open())));
    }

    private static Component password(String fresh) {
        Span shown = new Span(fresh);
        shown.addClassName("yo-password");
        shown.getElement().setAttribute("data-testid", "end-password");
        Div box = new Div(new Span(text("end.password-label")), shown, new Paragraph(text("end.password")));
        box.addClassName("yo-password__box");
        box.getElement().setAttribute("role", "status");
        return box;
    }

    private static Component facts(EndState.Archive archive) {
        Div facts = new Div(
                new Span(text("end.archive-facts", archive.files(), archive.bytes())),
                new Span(text("end.archive-sum") + "　" + archive.sha256()));
        facts.addClassNames("yo-lines", "yo-second", "yo-end__facts");
        return facts;
    }

    private static Anchor fetch() {
        Anchor fetch = new Anchor("files/end/archive.zip", text("end.fetch"));
        fetch.addComponentAsFirst(Icons.of("download"));
        fetch.addClassName("yo-btn");
        fetch.getElement().setAttribute("download", true);
        fetch.setRouterIgnore(true);
        return fetch;
    }

    private static Div doings(Component... inside) {
        Div doings = new Div(inside);
        doings.addClassName("yo-doings");
        return doings;
    }

    private Button doing(String key, Runnable work) {
        Button button = new Button(text(key), _ -> carryOut(work));
        button.addClassName("yo-btn");
        button.getElement().setAttribute("data-testid", key);
        return button;
    }

    private Button asking(String key, Runnable work) {
        return doing(key, () -> {
            ConfirmDialog ask = new ConfirmDialog();
            ask.setHeader(text(key));
            ask.setText(text(key + "-ask"));
            ask.setCancelable(true);
            ask.setCancelText(text("desk.close"));
            ask.setConfirmText(text(key));
            ask.addConfirmListener(_ -> carryOut(() -> {
                work.run();
                show();
            }));
            ask.open();
        });
    }

    private void archive() {
        password = Optional.of(tools.ends().archive(person));
        show();
    }

    private void carryOut(Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            Notice.refuse(this, refusal);
        }
    }
}
