package org.yoriai.agreement.ui;

import static org.yoriai.agreement.ui.AgreementWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yoriai.agreement.Saying;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;
import org.yoriai.vault.FileType;
import org.yoriai.vault.NewFile;

/** 添付の欄 — files wait here, in memory alone, until the words they belong to are sent. */
final class FileField extends Div {
    private static final long serialVersionUID = 1;
    private final transient List<NewFile> files = new ArrayList<>();
    private final Div told = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Upload upload = new Upload(this::receive);

    FileField() {
        addClassName("yo-files");
        upload.setMaxFileSize(NewFile.MOST_BYTES);
        upload.setAcceptedFileExtensions(
                Arrays.stream(FileType.values()).map(FileType::extension).toArray(String[]::new));
        upload.setI18n(words());
        // the browser's own check: nothing was sent
        upload.addFileRejectedListener(rejected -> tell(rejected.getFileName() + "　" + rejected.getErrorMessage()));
        Span label = new Span(text("agreement.files"));
        label.addClassName("yo-strong");
        Span hint = new Span(text("agreement.files.hint", Saying.MOST_FILES, NewFile.MOST_BYTES / 1024 / 1024));
        hint.addClassName("yo-second");
        add(label, hint, told, list, upload);
    }

    List<NewFile> files() {
        return List.copyOf(files);
    }

    /** No more is read than may be kept. */
    private void receive(UploadEvent event) throws IOException {
        byte[] content;
        try (InputStream in = event.getInputStream()) {
            content = in.readNBytes(NewFile.MOST_BYTES + 1);
        }
        event.getUI().access(() -> take(event.getFileName(), content, event.getFileSize()));
    }

    /** @param size as the browser tells it, for what was not read to its end */
    void take(String name, byte[] content, long size) {
        told.removeAll();
        upload.clearFileList();
        try {
            if (content.length > NewFile.MOST_BYTES) {
                throw NewFile.tooLarge(name, Math.max(size, content.length));
            }
            if (files.size() == Saying.MOST_FILES) {
                throw new Refusal(Refusal.Kind.BAD_INPUT, "files-too-many", Saying.MOST_FILES);
            }
            NewFile file = NewFile.of(name, content);
            files.add(file);
            list.add(line(file));
        } catch (Refusal refusal) {
            Notice.refuse(told, refusal);
        }
    }

    private ListItem line(NewFile file) {
        Span name = new Span(text("agreement.file.named", file.name(), Files.size(file.size())));
        Button remove = new Button(text("agreement.file.remove"));
        remove.setAriaLabel(text("agreement.file.remove-of", file.name()));
        ListItem line = new ListItem(name, remove);
        remove.addClickListener(_ -> {
            files.remove(file);
            list.remove(line);
        });
        return line;
    }

    private void tell(String words) {
        told.removeAll();
        told.add(new Notice("warn", words).asError());
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles()
                .setOne(text("agreement.files.choose"))
                .setMany(text("agreement.files.choose")));
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne(text("agreement.files.drop")).setMany(text("agreement.files.drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(text("agreement.files.too-big", NewFile.MOST_BYTES / 1024 / 1024))
                .setIncorrectFileType(text("agreement.files.wrong-type"))
                .setTooManyFiles(text("refusal.files-too-many", Saying.MOST_FILES)));
        return words;
    }
}
