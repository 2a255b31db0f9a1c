package org.yoriai.ledger.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.yoriai.ledger.Certificates;
import org.yoriai.ledger.EndedContract;
import org.yoriai.shared.ui.DoorPage;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Notice;

/** 廃棄した契約のページ — behind the link that was given out then: nobody can sign in to a contract that is gone. */
@Route(value = "ended/:token", autoLayout = false)
@AnonymousAllowed
class EndedView extends DoorPage {
    private static final long serialVersionUID = 1;
    private final transient Certificates certificates;

    EndedView(Certificates certificates) {
        super("certificate.title");
        this.certificates = certificates;
    }

    @Override
    protected void show(Div column, BeforeEnterEvent event) {
        String token = token(event);
        Paragraph brand = new Paragraph(getTranslation("desk.brand"));
        brand.addClassNames("yo-login__brand", "yo-strong");
        column.add(brand);
        certificates
                .behind(token)
                .ifPresentOrElse(
                        ended -> show(column, token, ended),
                        () -> column.add(
                                new H1(getTranslation("certificate.title")),
                                new Notice("warn", getTranslation("end.gone-unknown")).asError()));
    }

    private void show(Div column, String token, EndedContract ended) {
        Anchor save = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var paper = certificates.paper(token);
                    return new DownloadResponse(
                            new ByteArrayInputStream(paper.content()),
                            paper.name(),
                            paper.mediaType(),
                            paper.content().length);
                }),
                getTranslation("end.certificate"));
        save.addComponentAsFirst(Icons.of("download"));
        save.addClassName("yo-btn");
        column.add(
                new H1(getTranslation("end.gone")),
                new Paragraph(getTranslation("end.gone-what", ended.title())),
                EndedList.open(ended),
                save);
    }
}
