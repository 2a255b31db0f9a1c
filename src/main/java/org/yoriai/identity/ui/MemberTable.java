package org.yoriai.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.yoriai.identity.Member;
import org.yoriai.identity.MemberState;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.shared.EraDate;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Status;

/** 利用者の表 */
class MemberTable extends Div {
    private static final long serialVersionUID = 1;
    private final transient Person reader;
    private final transient MemberDoings doings;
    private final DeskTable table = new DeskTable(
            text("users.title"),
            List.of(
                    new DeskTable.Column(text("users.name"), "key"),
                    new DeskTable.Column(text("users.role")),
                    new DeskTable.Column(text("users.period")),
                    new DeskTable.Column(text("users.state")),
                    new DeskTable.Column(text("users.last"), "nw"),
                    new DeskTable.Column(text("users.doing"))));

    MemberTable(List<Member> members, Person reader, MemberDoings doings) {
        this.reader = reader;
        this.doings = doings;
        members.forEach(this::row);
        add(table);
    }

    private void row(Member member) {
        Span name = new Span(member.name());
        name.addClassName("yo-strong");
        Div who = lines(name, second(member.login()));
        member.email().ifPresent(email -> who.add(address(email)));
        table.row(
                        who,
                        lines(new Span(text("users.role." + member.role().wireName())), second(member.affiliation())),
                        lines(
                                whole(text("users.from", EraDate.of(member.firstDay()))),
                                whole(text("users.until", EraDate.of(member.lastDay())))),
                        state(member),
                        last(member),
                        doing(member))
                .getElement()
                .setAttribute("data-testid", "member-row")
                .setAttribute("data-login", member.login())
                .setAttribute("data-state", member.state().wireName());
    }

    private static Component state(Member member) {
        Div lines = lines(status(member.state()));
        if (member.state() == MemberState.INVITED) {
            member.invitedUntil().ifPresent(until -> lines.add(second(text("users.link-until", Moments.of(until)))));
        }
        if (member.secondFactor()) {
            lines.add(second(text("users.two-steps")));
        }
        if (member.passkeys()) {
            lines.add(second(text("users.passkey")));
        }
        if (member.desks() > 0) {
            lines.add(second(text("users.desks", member.desks())));
        }
        return lines;
    }

    private static Status status(MemberState state) {
        String words = text("users.state." + state.wireName());
        return switch (state) {
            case ACTIVE -> new Status(Status.Kind.GOOD, "done", words);
            case INVITED -> new Status(Status.Kind.WAIT, "wait", words);
            case LAPSED -> new Status(Status.Kind.NEED, "warn", words);
            case NOT_YET, ENDED -> new Status(Status.Kind.PLAIN, "plan", words);
            case LOCKED -> new Status(Status.Kind.PLAIN, "lock", words);
        };
    }

    private static Component last(Member member) {
        return new Span(member.lastSignIn().map(Moments::of).orElseGet(() -> text("users.never")));
    }

    private Component doing(Member member) {
        Div buttons = new Div();
        buttons.addClassName("yo-doings");
        if (!member.tended()) {
            return buttons;
        }
        boolean self = member.account().equals(reader.id());
        buttons.add(button("users.change", member, () -> doings.change(member)));
        if (member.state() == MemberState.LOCKED) {
            buttons.add(button("users.unlock", member, () -> doings.unlock(member)));
        } else if (member.state() != MemberState.ENDED) {
            buttons.add(button(
                    member.lastSignIn().isPresent() ? "users.new-password" : "users.invite-again",
                    member,
                    () -> doings.inviteAgain(member)));
            if (!self) {
                buttons.add(button("users.lock", member, () -> doings.lock(member)));
            }
        }
        if (!self && member.desks() > 0) {
            buttons.add(button("users.end-desks", member, () -> doings.endDesks(member)));
        }
        if (!self && (member.secondFactor() || member.passkeys()) && reader.role() == Role.ADMIN) {
            buttons.add(button("users.reset-factor", member, () -> doings.resetSecondFactor(member)));
        }
        if (!self && member.state() != MemberState.ENDED) {
            buttons.add(button("users.end", member, () -> doings.end(member)));
        }
        return buttons;
    }

    private static Button button(String key, Member member, Runnable act) {
        Button button = new Button(text(key), _ -> act.run());
        button.setAriaLabel(text("users.of", text(key), member.name()));
        return button;
    }

    /** Breaks after its @, where it has to, and not within a word. */
    private static Span address(String email) {
        int domain = email.indexOf('@') + 1;
        Span address = second(email.substring(0, domain));
        address.getElement().appendChild(new Element("wbr"), Element.createText(email.substring(domain)));
        return address;
    }

    private static Span whole(String words) {
        Span whole = new Span(words);
        whole.addClassName("yo-whole");
        return whole;
    }

    private static Div lines(Component... parts) {
        Div lines = new Div(parts);
        lines.addClassName("yo-lines");
        return lines;
    }

    private static Span second(String words) {
        Span span = new Span(words);
        span.addClassName("yo-second");
        return span;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
