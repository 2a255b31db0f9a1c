package org.yoriai.association.ui;

import static org.yoriai.association.ui.Words.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Optional;
import org.yoriai.association.RosterFile;
import org.yoriai.association.RosterPreview;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** 名簿ファイルから取り込む — choose a file, look at what was read of it, accept; until then nothing is kept anywhere. */
class RosterDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String NARROW = "36rem";
    private static final String WIDE = "80rem";
    private static final int TOLD_MILLIS = 6_000;
    private static final String CHANGED = "roster-changed";
    private final transient PeoplePanel panel;
    private final Div body = new Div();
    private final Button accept = new Button();
    private transient Optional<RosterPreview> preview = Optional.empty();

    RosterDialog(PeoplePanel panel) {
        this.panel = panel;
        setHeaderTitle(text("import.title"));
        addClassName("yo-dialog");
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.addClickListener(_ -> accept());
        Button another = new Button(text("import.another"), _ -> choose());
        getFooter().add(new Button(text("import.cancel"), _ -> close()), another, accept);
        // the names of the file are in nobody's memory any longer than they are looked at
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                preview = Optional.empty();
                body.removeAll();
            }
        });
        add(body);
        choose();
    }

    private void choose() {
        preview = Optional.empty();
        setWidth(NARROW);
        accept.setVisible(false);
        Upload upload = new Upload(UploadHandler.inMemory((_, bytes) -> take(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(RosterFile.MOST_BYTES);
        upload.setI18n(words());
        upload.addFileRejectedListener(_ -> Notice.refuse(
                body, new Refusal(Refusal.Kind.TOO_LARGE, "roster-too-large", RosterFile.MOST_BYTES / 1024 / 1024)));
        body.setClassName("yo-form");
        body.removeAll();
        body.add(new Paragraph(text("import.what")), upload, new Paragraph(text("import.kept")));
    }

    /** Shows what is in the file; one that cannot be read is told, and another may be chosen. */
    void take(byte[] bytes) {
        try {
            var basis = panel.desk().imports().basis(panel.plan().id(), panel.person());
            show(new RosterPreview(RosterFile.read(bytes), basis));
        } catch (Refusal refusal) {
            choose();
            Notice.refuse(body, refusal);
        }
    }

    private void show(RosterPreview read) {
        preview = Optional.of(read);
        setWidth(WIDE);
        body.setClassName("yo-roster");
        body.removeAll();
        body.add(new RosterPane(read, () -> {
            Notice.clear(body);
            label(read);
        }));
        accept.setVisible(true);
        label(read);
    }

    private void label(RosterPreview read) {
        long heads = read.lines().stream().filter(line -> line.taken()).count();
        accept.setText(text("import.accept", heads));
        accept.setEnabled(heads > 0);
    }

    private void accept() {
        preview.ifPresent(read -> {
            try {
                int undecided = read.undecided();
                if (undecided > 0) {
                    throw new Refusal(Refusal.Kind.BAD_INPUT, "roster-undecided", undecided);
                }
                var people = read.people();
                panel.desk().imports().accept(panel.plan().id(), read.basis().stamp(), people, panel.person());
                close();
                panel.refresh();
                Notification.show(text("import.done", people.size()), TOLD_MILLIS, Notification.Position.BOTTOM_START);
            } catch (Refusal refusal) {
                refused(read, refusal);
            }
        });
    }

    private void refused(RosterPreview read, Refusal refusal) {
        if (refusal.code().equals(CHANGED)) {
            read.compareWith(panel.desk().imports().basis(panel.plan().id(), panel.person()));
            show(read);
        }
        Notice.refuse(body, refusal);
        // the button stands at the foot of a long list
        body.scrollIntoView();
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(text("import.choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(text("import.drop")));
        return words;
    }
}
