package org.yoriai.report.ui;

import static org.yoriai.report.ui.ReportTexts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.yoriai.report.FormKeeping;
import org.yoriai.report.FormKind;
import org.yoriai.report.FormReview;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** 様式の入替え — a file is chosen, looked at, tried, and only then put to use. */
final class FormDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "46rem";
    private final FormKind kind;
    private final int seen;
    private final transient FormsDesk desk;
    private final transient Consumer<String> done;
    private final Div body = new Div();
    private final Div result = new Div();
    private final Button use = new Button(text("form.use"), _ -> use());
    private transient Optional<Chosen> chosen = Optional.empty();

    /** What was chosen, with what the checker said of it. */
    private record Chosen(String name, byte[] file, FormReviewPane pane) {}

    /** @param seen the number of the newest version that the person sees */
    FormDialog(FormKind kind, int seen, FormsDesk desk, Consumer<String> done) {
        this.kind = kind;
        this.seen = seen;
        this.desk = desk;
        this.done = done;
        setHeaderTitle(text("form.replace.of", text("form.kind." + kind.wireName())));
        addClassName("yo-dialog");
        setWidth(WIDTH);
        body.addClassName("yo-form");
        body.add(new Paragraph(text("form.file.how")), upload(), result);
        add(body);
        use.addThemeVariants(ButtonVariant.PRIMARY);
        use.setVisible(false);
        getFooter().add(new Button(text("desk.close"), _ -> close()), use);
    }

    private Upload upload() {
        Upload upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(FormKeeping.MOST_BYTES);
        upload.setI18n(words());
        upload.getElement().setAttribute("aria-label", text("form.file"));
        upload.addFileRejectedListener(_ ->
                refuse(new Refusal(Refusal.Kind.TOO_LARGE, "form-file-large", FormKeeping.MOST_BYTES / (1024 * 1024))));
        upload.addFileRemovedListener(_ -> forget());
        return upload;
    }

    // no more is read than may come: what a browser says of a size proves nothing
    private void receive(UploadEvent event) throws IOException {
        String name = event.getFileName();
        byte[] bytes;
        try (InputStream stream = event.getInputStream()) {
            bytes = stream.readNBytes(FormKeeping.MOST_BYTES + 1);
        }
        event.getUI().access(() -> take(name, bytes));
    }

    /** Looks at the file at once; what cannot be a form is told, and another may be chosen. */
    void take(String name, byte[] file) {
        forget();
        try {
            FormReview review = desk.keeping().review(kind, file);
            FormReviewPane pane = new FormReviewPane(kind, name, review);
            result.add(pane);
            chosen = Optional.of(new Chosen(name, file, pane));
            use.setVisible(review.errors().isEmpty());
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void use() {
        chosen.ifPresent(form -> {
            try {
                int number = desk.keeping()
                        .put(kind, seen, form.name(), form.file(), form.pane().accepted(), desk.person());
                close();
                done.accept(text("form.put", number));
            } catch (Refusal refusal) {
                refuse(refusal);
            }
        });
    }

    private void refuse(Refusal refusal) {
        Notice.refuse(body, refusal);
        body.scrollIntoView();
    }

    private void forget() {
        Notice.clear(body);
        chosen = Optional.empty();
        result.removeAll();
        use.setVisible(false);
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(text("form.file.choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(text("form.file.drop")));
        return words;
    }
}
