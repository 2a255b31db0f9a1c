package org.yoriai.association.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yoriai.association.AssociationId;
import org.yoriai.association.AssociationOverview;
import org.yoriai.association.FollowUpChannel;
import org.yoriai.association.SearchKey;
import org.yoriai.identity.AccountId;

/** 選ぶ欄 */
final class Choices {
    private Choices() {}

    /** Found by typing, half or full width. */
    static ComboBox<AssociationOverview.Name> association(
            List<AssociationOverview.Name> names, Optional<AssociationId> chosen) {
        ComboBox<AssociationOverview.Name> field = new ComboBox<>(text("karte.association"));
        field.setItemLabelGenerator(AssociationOverview.Name::name);
        field.setItems((name, typed) -> SearchKey.of(name.name()).contains(SearchKey.of(typed)), names);
        field.setWidthFull();
        chosen.flatMap(id -> names.stream().filter(name -> name.id().equals(id)).findFirst())
                .ifPresent(field::setValue);
        return field;
    }

    static Select<FollowUpChannel> channel(FollowUpChannel chosen) {
        Select<FollowUpChannel> field = new Select<>();
        field.setLabel(text("follow-up.channel"));
        field.setItems(FollowUpChannel.values());
        field.setItemLabelGenerator(Choices::channelWords);
        field.setValue(chosen);
        return field;
    }

    static String channelWords(FollowUpChannel channel) {
        return text("follow-up.channel." + channel.wireName());
    }

    static ComboBox<AccountId> person(Map<AccountId, String> people, Optional<AccountId> chosen) {
        ComboBox<AccountId> field = new ComboBox<>(text("follow-up.assignee"));
        field.setItems(people.keySet());
        field.setItemLabelGenerator(account -> people.getOrDefault(account, ""));
        field.setHelperText(text("follow-up.assignee.optional"));
        field.setClearButtonVisible(true);
        field.setWidthFull();
        chosen.filter(people::containsKey).ifPresent(field::setValue);
        return field;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
