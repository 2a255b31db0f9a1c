package org.yoriai.agreement.ui;

import static org.yoriai.agreement.ui.AgreementWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.yoriai.agreement.AgreementDraft;
import org.yoriai.agreement.AgreementKind;
import org.yoriai.agreement.ProposedDate;
import org.yoriai.agreement.Saying;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionSummary;
import org.yoriai.programme.VenueBook;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** 協議を始める — what it is about, and the first proposal. */
final class BeginDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "36rem";
    private final Select<SessionSummary> session = new Select<>();
    private final Select<AgreementKind> kind = new Select<>();
    private final TextField title = new TextField(text("agreement.column.title"));
    private final SayingForm form = new SayingForm();
    private final Div body = new Div();
    private final transient List<VenueBook.Entry> venues;

    BeginDialog(
            Map<ProgrammeSessionId, SessionSummary> sessions,
            Optional<ProgrammeSessionId> about,
            List<VenueBook.Entry> venues,
            BiConsumer<AgreementDraft, Saying> begin) {
        this.venues = venues;
        setHeaderTitle(text("agreement.begin"));
        addClassName("yo-dialog");
        setWidth(WIDTH);
        session.setLabel(text("agreement.column.about"));
        session.setEmptySelectionAllowed(true);
        session.setEmptySelectionCaption(text("agreement.of-contract"));
        session.setItems(sessions.values());
        session.setItemLabelGenerator(one ->
                Optional.ofNullable(one).map(AgreementWords::session).orElseGet(() -> text("agreement.of-contract")));
        session.addValueChangeListener(_ -> offerKinds());
        kind.setLabel(text("agreement.column.kind"));
        kind.setItemLabelGenerator(AgreementWords::kind);
        kind.addValueChangeListener(_ -> offerDate());
        title.setWidthFull();
        title.setRequiredIndicatorVisible(true);
        title.setHelperText(text("agreement.title.hint"));
        offerKinds();
        about.map(sessions::get).ifPresent(session::setValue);
        body.addClassName("yo-form");
        body.add(session, kind, title, form);
        add(body);
        Button go = new Button(text("agreement.begin.do"), _ -> begin(begin));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.getElement().setAttribute("data-testid", "say");
        getFooter().add(new Button(text("agreement.leave"), _ -> close()), go);
    }

    /** Only what can stand on the chosen session, or on the contract. */
    private void offerKinds() {
        Optional<AgreementKind> before = Optional.ofNullable(kind.getValue());
        List<AgreementKind> kinds = Arrays.stream(AgreementKind.values())
                .filter(one -> session.isEmpty() ? one.ofContract() : one.ofSession())
                .toList();
        kind.setItems(kinds);
        kind.setValue(
                before.filter(kinds::contains).orElseGet(() -> session.isEmpty() ? kinds.getLast() : kinds.getFirst()));
    }

    private void offerDate() {
        if (kind.getValue() != AgreementKind.DATE) {
            form.asksForNoDate();
            return;
        }
        form.asksForDate(new DateFields(venues)
                .with(Optional.ofNullable(session.getValue()).map(this::planned)));
    }

    /** What is planned now, to be changed where it does not suit. */
    private ProposedDate planned(SessionSummary planned) {
        return new ProposedDate(
                planned.day(),
                planned.starts(),
                planned.ends(),
                venues.stream()
                        .filter(venue -> venue.facts().name().equals(planned.venue()))
                        .findFirst()
                        .orElseGet(venues::getFirst)
                        .id());
    }

    private void begin(BiConsumer<AgreementDraft, Saying> begin) {
        try {
            begin.accept(
                    new AgreementDraft(
                            kind.getValue(),
                            Optional.ofNullable(session.getValue()).map(SessionSummary::id),
                            title.getValue()),
                    form.saying());
            close();
        } catch (Refusal refusal) {
            Notice.refuse(body, refusal);
        }
    }
}
