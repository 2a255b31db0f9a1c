package org.yoriai.report.ui;

import static org.yoriai.report.ui.ReportTexts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.report.PassageFacts;
import org.yoriai.report.ReportOverview;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Status;

/** 文章の欄 — one passage with the acts it comes from; what is worded here stays when more acts arrive. */
final class PassageEditor extends Div {
    private static final long serialVersionUID = 1;
    private final transient ProgrammeSessionId session;
    private final transient ReportDesk desk;
    private final transient Supplier<ReportOverview> again;

    /** @param again makes anew what stands around, and tells how things are */
    PassageEditor(ProgrammeSessionId session, PassageFacts passage, ReportDesk desk, Supplier<ReportOverview> again) {
        this.session = session;
        this.desk = desk;
        this.again = again;
        addClassName("yo-form");
        show(passage);
    }

    private void show(PassageFacts passage) {
        removeAll();
        String key = "report.passage." + passage.passage().wireName();
        TextArea words = new TextArea(text(key));
        words.setWidthFull();
        words.setMinRows(2);
        words.setValue(passage.shown());
        words.setHelperText(text(key + ".help"));
        words.getElement()
                .setAttribute("data-testid", "passage-" + passage.passage().wireName());
        Button save = new Button(
                text("report.passage.save"),
                _ -> attempt(
                        passage,
                        () -> desk.passages()
                                .write(
                                        session,
                                        passage.passage(),
                                        passage.version(),
                                        words.getValue(),
                                        desk.person())));
        Div doing = new Div(state(passage), save);
        doing.addClassName("yo-report__do");
        if (passage.written().isPresent()) {
            doing.add(new Button(
                    text("report.passage.back"),
                    _ -> attempt(
                            passage,
                            () -> desk.passages()
                                    .takeBack(session, passage.passage(), passage.version(), desk.person()))));
        }
        if (passage.stale()) {
            add(new Notice("hand", text("report.passage.stale", text(key))));
        }
        add(words, doing);
        if (!passage.sources().isEmpty()) {
            add(sources(passage));
        }
    }

    private void attempt(PassageFacts passage, Runnable act) {
        try {
            act.run();
            again.get().passages().stream()
                    .filter(now -> now.passage() == passage.passage())
                    .forEach(this::show);
        } catch (Refusal refusal) {
            Notice.refuse(this, refusal);
        }
    }

    private static Status state(PassageFacts passage) {
        return passage.written().isPresent()
                ? new Status(Status.Kind.PLAIN, "edit", text("report.passage.worded"))
                : new Status(Status.Kind.GOOD, "done", text("report.passage.as-recorded"));
    }

    private static Details sources(PassageFacts passage) {
        UnorderedList acts = new UnorderedList();
        passage.sources().forEach(source -> {
            ListItem act = new ListItem(new Span(source.said()));
            if (!source.by().isEmpty()) {
                Span by = new Span(source.by());
                by.addClassName("yo-second");
                act.add(by);
            }
            acts.add(act);
        });
        return new Details(text("report.passage.sources", passage.sources().size()), acts);
    }
}
