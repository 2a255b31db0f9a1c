package org.yoriai.kit.ui;

import static org.yoriai.kit.ui.Desk.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import org.yoriai.kit.RescueFiles;
import org.yoriai.shared.ui.Notice;

/** 救出ファイルの受付 */
class RescueDialog extends Dialog {
    private static final long serialVersionUID = 1;
    /** Held in memory while it is read: the acts of a year, or some hundred photographs. */
    private static final int MOST_BYTES = 128 * 1024 * 1024;

    private final Div results = new Div();
    private final transient Desk desk;
    private final transient RescueFiles rescue;

    RescueDialog(Desk desk, RescueFiles rescue) {
        this.desk = desk;
        this.rescue = rescue;
        setHeaderTitle(text("rescue.open"));
        addClassName("yo-dialog");
        results.addClassName("yo-form");
        results.getElement().setAttribute("role", "status");
        Upload upload = new Upload(UploadHandler.inMemory((_, bytes) -> take(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedMimeTypes("application/json");
        upload.setAcceptedFileExtensions(".json");
        upload.setI18n(words());
        upload.addFileRejectedListener(_ -> tell(new Notice("warn", text("refusal.rescue-not-understood")).asError()));
        Div body = new Div(new Paragraph(text("rescue.what")), upload, results);
        body.addClassName("yo-form");
        add(body);
        getFooter().add(new Button(text("desk.close"), _ -> {
            close();
            desk.refresh().run();
        }));
    }

    private void take(byte[] file) {
        desk.carryOut(results, () -> handIn(file), text("rescue.done"));
    }

    private void handIn(byte[] file) {
        List<RescueFiles.HandedIn> handedIn = rescue.handIn(file, desk.person());
        results.removeAll();
        if (handedIn.isEmpty()) {
            results.add(new Paragraph(text("rescue.empty")));
        }
        handedIn.forEach(one -> {
            results.add(new Paragraph(
                    text("rescue.result", one.applied(), one.duplicates(), one.quarantined(), one.photographs())));
            one.refusal()
                    .ifPresent(refusal ->
                            results.add(new Notice("warn", text(refusal.messageKey(), refusal.arguments())).asError()));
        });
    }

    private void tell(Notice notice) {
        results.removeAll();
        results.add(notice);
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(text("rescue.choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(text("rescue.drop")));
        return words;
    }
}
