package org.yoriai.programme.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.PlanField;
import org.yoriai.programme.SessionPlan;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Notice;

/** 計画の知らせ — what somebody else changed while the page was open, in the words of the page. */
final class PlanNews {
    private PlanNews() {}

    static Notice of(SessionPlan before, SessionPlan now, String who) {
        List<String> lines = new ArrayList<>();
        for (PlanField field : PlanField.differing(before.draft(), now.draft())) {
            lines.add(text("plan.news.field", text("plan.field." + field.wireName()), words(field, now)));
        }
        if (!before.agenda().equals(now.agenda())) {
            lines.add(text("plan.news.agenda", AgendaPane.sum(now)));
        }
        if (!before.equipment().equals(now.equipment())) {
            lines.add(text("plan.news.equipment", now.equipment().size()));
        }
        Notice notice = new Notice(
                "users",
                text("plan.news", who),
                new UnorderedList(lines.stream().map(ListItem::new).toArray(ListItem[]::new)));
        notice.getElement().setAttribute("data-testid", "plan-news");
        return notice;
    }

    /** Whether the newer plan is somebody else's work. */
    static boolean concerns(SessionPlan before, SessionPlan now, AccountId reader) {
        return now.revision().number() > before.revision().number()
                && now.revision()
                        .last()
                        .filter(change -> !change.by().equals(reader))
                        .isPresent();
    }

    private static String words(PlanField field, SessionPlan plan) {
        var session = plan.summary();
        return switch (field) {
            case TITLE -> session.title();
            case GOAL -> plan.goal();
            case DAY -> Dates.day(session.day());
            case TIME -> Dates.span(session.starts(), session.ends());
            case VENUE -> session.venue();
            case WORKERS ->
                String.join(
                        text("desk.and"),
                        plan.workers().stream()
                                .map(worker -> SessionWords.role(worker.role()) + " " + worker.name())
                                .toList());
        };
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
