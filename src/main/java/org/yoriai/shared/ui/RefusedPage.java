package org.yoriai.shared.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import org.yoriai.shared.Refusal;

/** お断りの画面 — a page that the rules do not let open. */
@PermitAll
@ParentLayout(DeskLayout.class)
class RefusedPage extends ErrorPage implements HasErrorParameter<Refusal> {
    private static final long serialVersionUID = 1;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        Refusal refusal = parameter.getException();
        boolean unknown = refusal.kind() == Refusal.Kind.UNKNOWN;
        show(
                getTranslation(unknown ? "desk.not-found" : "desk.refused"),
                getTranslation(refusal.messageKey(), refusal.arguments()));
        return (unknown ? HttpStatusCode.NOT_FOUND : HttpStatusCode.FORBIDDEN).getCode();
    }
}
