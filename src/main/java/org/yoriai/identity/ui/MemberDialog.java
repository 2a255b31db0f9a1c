package org.yoriai.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yoriai.identity.LoginId;
import org.yoriai.identity.Member;
import org.yoriai.identity.MemberDraft;
import org.yoriai.identity.Role;
import org.yoriai.shared.FiscalYear;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Pickers;

/** 利用者の登録 — name, affiliation, role and period of one person (特記事項 7条); a refusal is told and nothing typed is lost. */
final class MemberDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "36rem";
    private final TextField login = new TextField(getTranslation("users.login"));
    private final TextField name = new TextField(getTranslation("users.name"));
    private final TextField affiliation = new TextField(getTranslation("users.affiliation"));
    private final EmailField email = new EmailField(getTranslation("users.email"));
    private final Select<Role> role = new Select<>();
    private final DatePicker first = Pickers.date(getTranslation("users.first-day"));
    private final DatePicker last = Pickers.date(getTranslation("users.last-day"));
    private final Div body = new Div();

    private MemberDialog(String heading, String doing, List<Role> roles, Consumer<MemberDialog> save) {
        setHeaderTitle(heading);
        addClassName("yo-dialog");
        setWidth(WIDTH);
        role.setLabel(getTranslation("users.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(value -> value == null ? "" : getTranslation("users.role." + value.wireName()));
        login.setHelperText(getTranslation("users.login-form"));
        email.setHelperText(getTranslation("users.email-what"));
        login.setWidthFull();
        name.setWidthFull();
        affiliation.setWidthFull();
        email.setWidthFull();
        body.addClassName("yo-form");
        body.add(login, name, role, affiliation, first, last, email);
        add(body);
        Button keep = new Button(doing, _ -> keep(save));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.close"), _ -> close()), keep);
    }

    /** Whoever is invited without another word may work until the fiscal year ends. */
    static MemberDialog forNew(List<Role> roles, LocalDate today, MemberDoings doings) {
        MemberDialog dialog = new MemberDialog(
                text("users.invite-title"),
                text("users.invite-do"),
                roles,
                filled -> doings.invite(new LoginId(filled.login.getValue()), filled.draft()));
        dialog.role.setValue(roles.getFirst());
        dialog.first.setValue(today);
        dialog.last.setValue(FiscalYear.of(today).lastDay());
        return dialog;
    }

    static MemberDialog forKnown(Member member, List<Role> roles, MemberDoings doings) {
        MemberDialog dialog = new MemberDialog(
                text("users.change-of", member.name()),
                text("users.save"),
                roles,
                filled -> doings.change(member, filled.draft()));
        dialog.login.setValue(member.login());
        dialog.login.setReadOnly(true);
        dialog.name.setValue(member.name());
        dialog.affiliation.setValue(member.affiliation());
        dialog.role.setValue(member.role());
        dialog.first.setValue(member.firstDay());
        dialog.last.setValue(member.lastDay());
        dialog.email.setValue(member.email().orElse(""));
        return dialog;
    }

    private void keep(Consumer<MemberDialog> save) {
        try {
            save.accept(this);
            close();
        } catch (Refusal refusal) {
            Notice.refuse(body, refusal);
        }
    }

    private MemberDraft draft() {
        return new MemberDraft(
                role.getOptionalValue().orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "member-role")),
                name.getValue(),
                affiliation.getValue(),
                Optional.of(email.getValue()),
                entered(first),
                entered(last));
    }

    private static LocalDate entered(DatePicker picker) {
        return picker.getOptionalValue().orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "day-missing"));
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
