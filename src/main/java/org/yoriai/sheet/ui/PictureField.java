package org.yoriai.sheet.ui;

import static org.yoriai.sheet.ui.PaperWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;
import org.yoriai.sheet.SheetIntake;
import org.yoriai.sheet.SheetIntake.PageTaken;

/** 写真・スキャンの欄 — several files, read one after the other; each page says what became of it. */
class PictureField extends Div {
    private static final long serialVersionUID = 1;
    private final transient SheetIntake intake;
    private final transient ProgrammeSessionId session;
    private final transient Person person;
    private final Paragraph progress = new Paragraph();
    private final Div told = new Div();

    PictureField(SheetIntake intake, ProgrammeSessionId session, Person person) {
        this.intake = intake;
        this.session = session;
        this.person = person;
        addClassName("yo-file-field");
        Span label = new Span(text("sheet.files"));
        label.addClassName("yo-strong");
        Paragraph how = new Paragraph(text("sheet.files-how", SheetIntake.MOST_BYTES / 1024 / 1024));
        how.addClassName("yo-help");
        Upload upload = new Upload(this::receive);
        upload.setMaxFileSize(SheetIntake.MOST_BYTES);
        upload.setAcceptedFileExtensions(".jpg", ".jpeg", ".png", ".pdf");
        upload.setI18n(words());
        upload.addFileRejectedListener(_ -> refuse(
                new Refusal(Refusal.Kind.BAD_INPUT, "sheet-file-rejected", SheetIntake.MOST_BYTES / 1024 / 1024)));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        progress.getElement().setAttribute("role", "status");
        told.getElement().setAttribute("data-testid", "pages-told");
        add(label, upload, how, progress, told);
    }

    // no more is read than may come: what a browser says of a size proves nothing
    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        String name = event.getFileName();
        byte[] bytes;
        try (InputStream stream = event.getInputStream()) {
            bytes = stream.readNBytes(SheetIntake.MOST_BYTES + 1);
        }
        ui.access(() -> progress.setText(text("sheet.reading", name)));
        try {
            List<PageTaken> pages = intake.take(
                    session,
                    name,
                    bytes,
                    person,
                    (page, of) -> ui.access(() -> progress.setText(text("sheet.reading-page", name, page, of))));
            ui.access(() -> tell(name, pages));
        } catch (Refusal refusal) {
            ui.access(() -> refuse(name, refusal));
        }
    }

    /** As if the file had been chosen and sent. */
    void take(String name, byte[] bytes) {
        try {
            tell(name, intake.take(session, name, bytes, person, (_, _) -> {}));
        } catch (Refusal refusal) {
            refuse(name, refusal);
        }
    }

    private void tell(String name, List<PageTaken> pages) {
        long read = pages.stream().filter(page -> page.refused().isEmpty()).count();
        progress.setText(text("sheet.read", name, read, pages.size()));
        pages.forEach(page -> page.refused()
                .ifPresent(refusal -> told.add(new Notice(
                        "warn",
                        text(
                                "sheet.page-not-read",
                                name,
                                page.page(),
                                text(refusal.messageKey(), refusal.arguments()))))));
    }

    private void refuse(String name, Refusal refusal) {
        progress.setText("");
        told.add(new Notice("warn", text("sheet.file-not-read", name, text(refusal.messageKey(), refusal.arguments())))
                .asError());
    }

    private void refuse(Refusal refusal) {
        Notice.refuse(told, refusal);
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(
                new UploadI18N.AddFiles().setOne(text("sheet.files-choose")).setMany(text("sheet.files-choose")));
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne(text("sheet.files-drop")).setMany(text("sheet.files-drop")));
        return words;
    }
}
