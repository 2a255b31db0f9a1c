package org.yoriai.association.ui;

import static org.yoriai.association.ui.KarteWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Consumer;
import org.yoriai.association.Candidate;
import org.yoriai.shared.ui.EmptyState;

/** 派遣の候補 — who might be visited, with the reasons and where each is to be read (仕様書 4(2)イ). */
class CandidatePanel extends Section {
    private static final long serialVersionUID = 1;
    private final transient KarteWords said;

    CandidatePanel(List<Candidate> candidates, KarteWords said, Consumer<Candidate> choose) {
        this.said = said;
        addClassName("yo-sec");
        Paragraph how = new Paragraph(text("candidate.how"));
        how.addClassName("yo-help");
        add(new H2(text("candidate.title")), how);
        if (candidates.isEmpty()) {
            add(new EmptyState(text("candidate.none"), text("candidate.none-when")));
        }
        candidates.forEach(candidate -> add(card(candidate, choose)));
    }

    private Div card(Candidate candidate, Consumer<Candidate> choose) {
        H3 name = new H3(new RouterLink(candidate.name(), KarteView.class, KarteView.address(candidate.association())));
        Button pick = new Button(text("candidate.choose"), _ -> choose.accept(candidate));
        pick.setAriaLabel(text("candidate.choose-of", candidate.name()));
        Div head = new Div(name, pick);
        head.addClassName("yo-sec__head");
        UnorderedList reasons = new UnorderedList();
        candidate.reasons().forEach(reason -> reasons.add(reason(reason)));
        Div card = new Div(head, reasons);
        card.addClassName("yo-candidate");
        card.getElement().setAttribute("data-testid", "candidate");
        return card;
    }

    private ListItem reason(Candidate.Reason reason) {
        String words = said.of(reason.what());
        return new ListItem(reason.path()
                .<com.vaadin.flow.component.Component>map(path -> new Anchor(path, words))
                .orElseGet(() -> new Span(words)));
    }

    /** The reasons as text, to be kept with the choice. */
    static String reasons(Candidate candidate, KarteWords said) {
        return String.join(
                "\n",
                candidate.reasons().stream()
                        .map(reason -> said.of(reason.what()))
                        .toList());
    }
}
