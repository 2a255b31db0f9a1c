package org.yoriai.shared.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** うまく開けなかった画面 — nothing technical; the number leads to the log. */
@PermitAll
@ParentLayout(DeskLayout.class)
class FailedPage extends ErrorPage implements HasErrorParameter<Exception> {
    private static final long serialVersionUID = 1;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        DeskErrors.Words words = DeskErrors.Words.of(parameter.getCaughtException());
        show(words.title(), words.sentence());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
