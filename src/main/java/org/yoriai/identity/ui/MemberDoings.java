package org.yoriai.identity.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.yoriai.identity.InvitationLink;
import org.yoriai.identity.Invitations;
import org.yoriai.identity.LoginId;
import org.yoriai.identity.Member;
import org.yoriai.identity.MemberDraft;
import org.yoriai.identity.Members;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.identity.SecondFactorReset;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** 利用者にできること — what keeps somebody out asks first; a refusal stands above the table and says why. */
class MemberDoings {
    private static final int TOLD_MILLIS = 5_000;
    private final Members members;
    private final Invitations invitations;
    private final SecondFactorReset secondFactors;
    private final Person person;
    private final Div where;
    private final Runnable again;

    MemberDoings(
            Members members,
            Invitations invitations,
            SecondFactorReset secondFactors,
            Person person,
            Div where,
            Runnable again) {
        this.members = members;
        this.invitations = invitations;
        this.secondFactors = secondFactors;
        this.person = person;
        this.where = where;
        this.again = again;
    }

    /** @throws Refusal what {@link Invitations#invite} refuses; the dialog tells it and keeps what was typed */
    void invite(LoginId login, MemberDraft draft) {
        InvitationLink link = invitations.invite(login, draft, base(), person);
        again.run();
        new LinkDialog(draft.name(), base() + link.path(), link).open();
    }

    /** @throws Refusal what {@link Members#change} refuses */
    void change(Member member, MemberDraft draft) {
        members.change(member.account(), draft, person);
        again.run();
        told("users.changed", draft.name());
    }

    void change(Member member) {
        List<Role> roles =
                Arrays.stream(Role.values()).filter(person.role()::tends).toList();
        MemberDialog.forKnown(member, roles, this).open();
    }

    void inviteAgain(Member member) {
        ask("users.again-ask", "users.again-what", "users.again-do", member, () -> {
            InvitationLink link = invitations.again(member.account(), base(), person);
            again.run();
            new LinkDialog(member.name(), base() + link.path(), link).open();
        });
    }

    void lock(Member member) {
        ask("users.lock-ask", "users.lock-what", "users.lock", member, () -> {
            members.lock(member.account(), person);
            again.run();
            told("users.locked", member.name());
        });
    }

    void unlock(Member member) {
        attempt(() -> {
            members.unlock(member.account(), person);
            again.run();
            told("users.unlocked", member.name());
        });
    }

    void end(Member member) {
        ask("users.end-ask", "users.end-what", "users.end", member, () -> {
            members.end(member.account(), person);
            again.run();
            told("users.ended", member.name());
        });
    }

    void endDesks(Member member) {
        attempt(() -> {
            members.endDesks(member.account(), person);
            again.run();
            told("users.desks-ended", member.name());
        });
    }

    void resetSecondFactor(Member member) {
        ask("users.reset-factor-ask", "users.reset-factor-what", "users.reset-factor", member, () -> {
            boolean mailed = secondFactors.reset(member.account(), person);
            again.run();
            told(mailed ? "users.factor-reset" : "users.factor-reset-tell", member.name());
        });
    }

    private void ask(String question, String what, String answer, Member member, Runnable act) {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(text(question, member.name()));
        ask.setText(text(what));
        ask.setCancelable(true);
        ask.setCancelText(text("desk.close"));
        ask.setConfirmText(text(answer));
        ask.setConfirmButtonTheme("error primary");
        ask.addConfirmListener(_ -> attempt(act));
        ask.open();
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            again.run();
            Notice.refuse(where, refusal);
        }
    }

    private static String base() {
        return ServletUriComponentsBuilder.fromContextPath(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .toUriString();
    }

    private static void told(String key, String name) {
        Notification.show(text(key, name), TOLD_MILLIS, Notification.Position.BOTTOM_START);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
