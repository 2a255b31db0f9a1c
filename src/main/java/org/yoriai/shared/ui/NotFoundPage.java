package org.yoriai.shared.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** 見つからない画面 */
@PermitAll
@ParentLayout(DeskLayout.class)
class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {
    private static final long serialVersionUID = 1;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(getTranslation("desk.not-found"), getTranslation("desk.not-found-do"));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
