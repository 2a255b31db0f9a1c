package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.RegisterDesk.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.yoriai.ledger.ConcernedPerson;
import org.yoriai.ledger.IncidentId;
import org.yoriai.mail.SealedDocument;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Notice;
import org.yoriai.vault.FileType;

/** 氏名を開く — on the screen, or as a sealed file whose password is shown once (特記事項 17条(6)). */
record IncidentNames(IncidentId incident, IncidentDesk desk) {

    void open() {
        List<ConcernedPerson> people = desk.incidents().people(incident, desk.person());
        if (people.isEmpty()) {
            show("incident.concerned", new Paragraph(text("incident.names-none")));
            return;
        }
        DeskTable table = new DeskTable(
                text("incident.concerned"),
                List.of(
                        new DeskTable.Column(text("incident.person.name"), "key"),
                        new DeskTable.Column(text("incident.person.kana")),
                        new DeskTable.Column(text("incident.person.association"))));
        people.forEach(person -> table.row(person.name(), person.kana(), person.association()));
        show("incident.concerned", table);
    }

    void seal() {
        SealedDocument sealed = desk.exports().people(incident, desk.person());
        Code password = new Code(sealed.password());
        password.addClassName("yo-password");
        password.getElement().setAttribute("data-testid", "incident-password");
        Anchor save = new Anchor(
                DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                        new ByteArrayInputStream(sealed.file()),
                        sealed.fileName(),
                        FileType.XLSX.mediaType(),
                        sealed.file().length)),
                text("incident.sealed-save"));
        save.addClassName("yo-btn");
        save.getElement().setAttribute("download", true).setAttribute("data-testid", "incident-sealed");
        show("incident.seal-names", new Notice("warn", text("incident.sealed")), password, save);
    }

    private static void show(String headingKey, Component... contents) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(text(headingKey));
        dialog.addClassName("yo-dialog");
        Div body = new Div(contents);
        body.addClassName("yo-form");
        // a long list is scrolled by keyboard too
        body.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", text(headingKey));
        dialog.add(body);
        dialog.getFooter().add(new Button(text("desk.close"), _ -> dialog.close()));
        dialog.open();
    }
}
