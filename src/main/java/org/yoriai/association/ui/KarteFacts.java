package org.yoriai.association.ui;

import static org.yoriai.association.ui.KarteWords.second;
import static org.yoriai.association.ui.KarteWords.text;
import static org.yoriai.association.ui.KarteWords.written;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.yoriai.association.AssociationId;
import org.yoriai.association.Karte;
import org.yoriai.association.PolicyFacts;
import org.yoriai.association.VisitFacts;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.Person;
import org.yoriai.shared.EraDate;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Notice;

/** いまのようす — what counts now: tools, the visits chosen, the support policy, the operating rules. */
@org.springframework.stereotype.Component
class KarteFacts {
    private final KarteForms forms;
    private final KarteWords said;

    KarteFacts(KarteForms forms, KarteWords said) {
        this.forms = forms;
        this.said = said;
    }

    Div of(Karte karte, Map<AccountId, String> names, Person person) {
        AssociationId id = karte.association().id();
        return new Div(tools(karte, person), visits(karte, id, person), policy(karte, names, person), rules(karte));
    }

    private Section tools(Karte karte, Person person) {
        Section section = section(
                "karte.tools",
                button("karte.tool.add", () -> forms.tool(karte.association().id(), person)));
        if (karte.tools().isEmpty()) {
            section.add(nothing("karte.tools.none"));
            return section;
        }
        UnorderedList list = new UnorderedList();
        karte.tools().forEach(tool -> {
            Span name = new Span(tool.tool());
            name.addClassName("yo-strong");
            list.add(new ListItem(
                    name,
                    second(text("karte.standing." + tool.standing().wireName()) + " "
                            + text("karte.since", Dates.dayOnly(tool.notedOn())))));
        });
        section.add(list);
        return section;
    }

    private Section visits(Karte karte, AssociationId id, Person person) {
        Section section = section("karte.visit");
        boolean candidate =
                karte.choices().stream().anyMatch(choice -> choice.session().isEmpty());
        karte.association()
                .visits()
                .forEach(visit -> section.add(new Paragraph(new Anchor(
                        "sessions/" + visit.id(),
                        text("karte.session.dispatch", visit.number(), visit.title()) + " "
                                + Dates.day(visit.day())))));
        karte.choices().forEach(choice -> section.add(choice(choice, person)));
        if (!candidate) {
            if (karte.association().visits().isEmpty()) {
                section.add(nothing("karte.not-visited"));
            }
            section.add(button("candidate.choose", () -> forms.choose(id, "", person)));
        }
        return section;
    }

    private Div choice(VisitFacts choice, Person person) {
        Div line = new Div();
        line.addClassName("yo-choice");
        boolean candidate = choice.session().isEmpty();
        Span what = new Span(text(candidate ? "karte.choice" : "karte.choice.agreed"));
        what.addClassName("yo-strong");
        line.add(what, written(choice.reasons()));
        Div doings = new Div();
        doings.addClassName("yo-doings");
        if (candidate) {
            doings.add(button("candidate.agree", () -> forms.agree(choice.association(), person)));
        }
        doings.add(button(
                "candidate.drop",
                () -> attempt(line, () -> forms.drop(choice.association(), choice.session(), person))));
        line.add(doings);
        return line;
    }

    private Section policy(Karte karte, Map<AccountId, String> names, Person person) {
        String standing = karte.policy().map(PolicyFacts::policy).orElse("");
        Section section = section(
                "karte.policy",
                button(
                        "karte.policy.write",
                        () -> forms.policy(karte.association().id(), standing, person)));
        if (karte.policy().isEmpty()) {
            section.add(nothing("karte.policy.none"));
        }
        karte.policy()
                .ifPresent(policy -> section.add(
                        written(policy.policy()),
                        second(text(
                                "karte.policy.by",
                                EraDate.of(policy.decidedOn()),
                                names.getOrDefault(policy.writtenBy(), "")))));
        return section;
    }

    private Section rules(Karte karte) {
        Section section = section("karte.rules");
        if (karte.rules().isEmpty()) {
            section.add(nothing("karte.rules.none"));
            return section;
        }
        DescriptionList list = new DescriptionList();
        karte.rules()
                .forEach(rule -> list.add(
                        new DescriptionList.Term(said.of(rule.what())),
                        new DescriptionList.Description(written(rule.words()))));
        section.add(list);
        return section;
    }

    private static Section section(String titleKey, Component... beside) {
        Div head = new Div(new H2(text(titleKey)));
        head.add(beside);
        head.addClassName("yo-sec__head");
        Section section = new Section(head);
        section.addClassName("yo-sec");
        return section;
    }

    private static Paragraph nothing(String key) {
        Paragraph words = new Paragraph(text(key));
        words.addClassName("yo-second");
        return words;
    }

    static Button button(String key, Runnable act) {
        return new Button(text(key), _ -> act.run());
    }

    private static void attempt(Div where, Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Notice.refuse(where, refusal);
        }
    }
}
