package org.yoriai.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.BiFunction;
import org.yoriai.identity.Role;
import org.yoriai.ledger.Register;
import org.yoriai.ledger.RegisterChanged;

/** 管理簿の面 — one register; it shows what others write without a reload. */
final class RegisterPart implements ProtectionPart {
    private final Register register;
    private final int order;
    private final RegisterParts.Tools tools;
    private final BiFunction<RegisterDesk, QueryParameters, Renewed> contents;

    RegisterPart(
            Register register,
            int order,
            RegisterParts.Tools tools,
            BiFunction<RegisterDesk, QueryParameters, Renewed> contents) {
        this.register = register;
        this.order = order;
        this.tools = tools;
        this.contents = contents;
    }

    @Override
    public String slug() {
        return register.wireName();
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public String labelKey() {
        return "protection.register." + register.wireName();
    }

    @Override
    public boolean visibleTo(Role role) {
        return role != Role.FIELD;
    }

    @Override
    public Component content() {
        return content(QueryParameters.empty());
    }

    @Override
    public Component content(QueryParameters query) {
        Renewed section = contents.apply(tools.here(), query);
        section.renew();
        tools.live().refresh(section, RegisterChanged.class, this::concerns, section::renew);
        return section;
    }

    private boolean concerns(RegisterChanged change) {
        return change.register() == register
                || (register == Register.CLOUD && change.register() == Register.CLOUD_CHECKS);
    }
}
