package org.yoriai.survey.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import java.util.TreeMap;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;
import org.yoriai.survey.Results;
import org.yoriai.survey.Results.Voice;
import org.yoriai.survey.Voices.Mark;
import org.yoriai.survey.Voices.Place;

/** 自由記述の一覧 — by group, those in no group last; each can be put into one and marked for the proposal. */
class VoiceList extends Div {
    private static final long serialVersionUID = 1;
    private static final String LAST = "\uFFFF";
    private final transient Results.QuestionResult result;
    private final transient Sorting sorting;

    /** 整理 */
    interface Sorting {
        /** Whether the reader may sort; others only read. */
        boolean allowed();

        Map<Place, Mark> marks();

        void put(Place place, Mark mark);
    }

    /** @param marks as they are now: one question to the database for the whole page */
    VoiceList(Results.QuestionResult result, Sorting sorting, Map<Place, Mark> marks) {
        this.result = result;
        this.sorting = sorting;
        show(marks);
    }

    private void show(Map<Place, Mark> marks) {
        removeAll();
        Map<String, UnorderedList> groups = new TreeMap<>();
        for (Voice voice : result.voices()) {
            Mark mark = marks.getOrDefault(place(voice), Mark.NONE);
            groups.computeIfAbsent(mark.theme().isEmpty() ? LAST : mark.theme(), _ -> list())
                    .add(row(voice, mark));
        }
        groups.forEach((theme, list) -> {
            if (groups.size() > 1 || !theme.equals(LAST)) {
                add(new H4(theme.equals(LAST) ? text("survey.voice.no-theme") : theme));
            }
            add(list);
        });
    }

    private Place place(Voice voice) {
        return new Place(voice.answer(), result.question().id());
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("yo-voices");
        return list;
    }

    private ListItem row(Voice voice, Mark mark) {
        ListItem row = new ListItem(new Span(voice.text()));
        if (!sorting.allowed()) {
            return row;
        }
        TextField theme = new TextField();
        theme.setValue(mark.theme());
        theme.setPlaceholder(text("survey.voice.theme"));
        theme.setAriaLabel(text("survey.voice.theme-of", shortened(voice.text())));
        theme.setMaxLength(60);
        theme.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        Checkbox marked = new Checkbox(text("survey.voice.mark"), mark.marked());
        theme.addValueChangeListener(_ -> put(voice, new Mark(theme.getValue(), marked.getValue())));
        marked.addValueChangeListener(_ -> put(voice, new Mark(theme.getValue(), marked.getValue())));
        Div doings = new Div(theme, marked);
        doings.addClassName("yo-doings");
        row.add(doings);
        return row;
    }

    private void put(Voice voice, Mark mark) {
        try {
            sorting.put(place(voice), mark);
            show(sorting.marks());
        } catch (Refusal refusal) {
            Notice.refuse(this, refusal);
        }
    }

    private static String shortened(String words) {
        int most = Math.min(20, words.codePointCount(0, words.length()));
        return words.substring(0, words.offsetByCodePoints(0, most));
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
