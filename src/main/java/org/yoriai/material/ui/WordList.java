package org.yoriai.material.ui;

import static org.yoriai.material.ui.MaterialWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yoriai.identity.AccountId;
import org.yoriai.material.MaterialWord;

/** やりとり — what both sides said of a material, the oldest first. */
class WordList extends Div {
    private static final long serialVersionUID = 1;

    WordList(List<MaterialWord> words, Map<AccountId, String> names) {
        addClassName("yo-sec");
        add(new H2(text("material.words")));
        if (words.isEmpty()) {
            Paragraph none = new Paragraph(text("material.words.none"));
            none.addClassName("yo-soft");
            add(none);
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("yo-thread");
        words.forEach(word -> list.add(item(word, names.getOrDefault(word.author(), ""))));
        add(list);
    }

    private static ListItem item(MaterialWord word, String author) {
        Span who = new Span(MaterialWords.side(word.side()));
        who.addClassName("yo-who");
        Span name = new Span(author + "　" + MaterialWords.when(word.at()));
        name.addClassName("yo-thread__when");
        Paragraph comment = new Paragraph(word.comment());
        comment.addClassName("yo-said");
        ListItem item = new ListItem(new Div(who, name), comment);
        item.getElement().setAttribute("data-side", word.side().name().toLowerCase(Locale.ROOT));
        return item;
    }
}
