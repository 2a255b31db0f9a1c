package org.yoriai.material.ui;

import static org.yoriai.material.ui.MaterialWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.yoriai.material.HandedIn;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Icons;

/** ファイルの欄 — one file; what may not be handed in is told at once, and one chosen before stays. */
class FileField extends Div {
    private static final long serialVersionUID = 1;
    private final Paragraph told = new Paragraph();
    private final transient Consumer<Refusal> refuse;
    private transient Optional<HandedIn> chosen = Optional.empty();

    FileField(Consumer<Refusal> refuse) {
        this.refuse = refuse;
        addClassName("yo-file-field");
        Span label = new Span(text("material.file"));
        label.addClassName("yo-strong");
        told.getElement().setAttribute("role", "status");
        told.addClassName("yo-help");
        Upload upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(HandedIn.MOST_BYTES);
        upload.setAcceptedFileExtensions(HandedIn.endings().toArray(String[]::new));
        upload.setI18n(words());
        upload.addFileRejectedListener(_ -> refuse.accept(new Refusal(
                Refusal.Kind.BAD_INPUT, "material-file-rejected", HandedIn.kinds(), HandedIn.MOST_MEGABYTES)));
        upload.addFileRemovedListener(_ -> {
            chosen = Optional.empty();
            tell();
        });
        tell();
        add(label, upload, told);
    }

    /** @throws Refusal {@code material-file-missing} */
    HandedIn chosen() {
        return chosen.orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "material-file-missing"));
    }

    // no more is read than may come: what a browser says of a size proves nothing
    private void receive(UploadEvent event) throws IOException {
        String name = event.getFileName();
        byte[] bytes;
        try (InputStream stream = event.getInputStream()) {
            bytes = stream.readNBytes(HandedIn.MOST_BYTES + 1);
        }
        event.getUI().access(() -> take(name, bytes));
    }

    void take(String name, byte[] bytes) {
        try {
            chosen = Optional.of(HandedIn.of(name, bytes));
        } catch (Refusal refusal) {
            refuse.accept(refusal);
        }
        tell();
    }

    private void tell() {
        told.removeAll();
        told.add(
                Icons.of(chosen.isPresent() ? "check" : "info"),
                new Span(chosen.map(file ->
                                text("material.file.chosen", file.name(), MaterialWords.size(file.bytes().length)))
                        .orElse(text("material.file.may-be", HandedIn.kinds(), HandedIn.MOST_MEGABYTES))));
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(text("material.file.choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(text("material.file.drop")));
        return words;
    }
}
