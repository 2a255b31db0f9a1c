package org.yoriai.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yoriai.shared.Ids;

/** 質問票の手直し — each makes a questionnaire anew, and is refused where it would leave one that nobody could answer. */
public final class QuestionnaireEdits {
    private QuestionnaireEdits() {}

    public static Questionnaire named(Questionnaire from, Wording title, Wording intro) {
        return new Questionnaire(title, intro, from.sections());
    }

    /** At the end of the section. */
    public static Questionnaire added(Questionnaire from, SectionFacts to, QuestionFacts question) {
        return sections(
                from,
                section -> section.id().equals(to.id()) ? section.with(with(section.questions(), question)) : section);
    }

    public static Questionnaire replaced(Questionnaire from, QuestionFacts question) {
        return sections(
                from,
                section -> section.with(section.questions().stream()
                        .map(one -> one.id().equals(question.id()) ? question : one)
                        .toList()));
    }

    /** A section that loses its last question goes too. */
    public static Questionnaire removed(Questionnaire from, QuestionId question) {
        return new Questionnaire(
                from.title(),
                from.intro(),
                from.sections().stream()
                        .map(section -> section.with(section.questions().stream()
                                .filter(one -> !one.id().equals(question))
                                .toList()))
                        .filter(section -> !section.questions().isEmpty()
                                || from.questions().size() == 1)
                        .toList());
    }

    /** One place up or down, at the edge of a section into the next one; where there is none, nothing changes. */
    public static Questionnaire moved(Questionnaire from, QuestionId question, boolean up) {
        List<List<QuestionFacts>> lists = new ArrayList<>();
        from.sections().forEach(section -> lists.add(new ArrayList<>(section.questions())));
        for (int section = 0; section < lists.size(); section++) {
            List<QuestionFacts> list = lists.get(section);
            for (int index = 0; index < list.size(); index++) {
                if (list.get(index).id().equals(question)) {
                    move(lists, section, index, up);
                    return rebuilt(from, lists);
                }
            }
        }
        return from;
    }

    private static void move(List<List<QuestionFacts>> lists, int section, int index, boolean up) {
        List<QuestionFacts> list = lists.get(section);
        int target = up ? index - 1 : index + 1;
        if (target >= 0 && target < list.size()) {
            list.add(target, list.remove(index));
        } else if (up && section > 0) {
            lists.get(section - 1).add(list.remove(index));
        } else if (!up && section + 1 < lists.size()) {
            lists.get(section + 1).addFirst(list.remove(index));
        }
    }

    private static Questionnaire rebuilt(Questionnaire from, List<List<QuestionFacts>> lists) {
        List<SectionFacts> sections = new ArrayList<>();
        for (int index = 0; index < lists.size(); index++) {
            if (!lists.get(index).isEmpty()) {
                sections.add(from.sections().get(index).with(lists.get(index)));
            }
        }
        return new Questionnaire(from.title(), from.intro(), sections);
    }

    /** A new section that begins with this question: what follows it in its section comes along. */
    public static Questionnaire split(Questionnaire from, QuestionId at, Wording title, Optional<Condition> shownIf) {
        List<SectionFacts> sections = new ArrayList<>();
        for (SectionFacts section : from.sections()) {
            int index =
                    section.questions().stream().map(QuestionFacts::id).toList().indexOf(at);
            if (index < 0) {
                sections.add(section);
                continue;
            }
            if (index > 0) {
                sections.add(section.with(section.questions().subList(0, index)));
            }
            sections.add(new SectionFacts(
                    index > 0 ? Ids.next() : section.id(),
                    title,
                    shownIf,
                    section.questions().subList(index, section.questions().size())));
        }
        return new Questionnaire(from.title(), from.intro(), sections);
    }

    /** Together with the section before it. */
    public static Questionnaire joined(Questionnaire from, SectionFacts with) {
        List<SectionFacts> sections = new ArrayList<>();
        for (SectionFacts section : from.sections()) {
            if (section.id().equals(with.id()) && !sections.isEmpty()) {
                SectionFacts before = sections.removeLast();
                List<QuestionFacts> all = new ArrayList<>(before.questions());
                all.addAll(section.questions());
                sections.add(before.with(all));
            } else {
                sections.add(section);
            }
        }
        return new Questionnaire(from.title(), from.intro(), sections);
    }

    private static Questionnaire sections(Questionnaire from, UnaryOperator<SectionFacts> change) {
        return new Questionnaire(
                from.title(), from.intro(), from.sections().stream().map(change).toList());
    }

    private static List<QuestionFacts> with(List<QuestionFacts> questions, QuestionFacts added) {
        List<QuestionFacts> all = new ArrayList<>(questions);
        all.add(added);
        return all;
    }
}
