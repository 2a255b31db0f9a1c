package org.yoriai.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.NetworkState;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.VenueFacts;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** 会場の記入 — a refusal is told and nothing typed is lost; a small room is told of and taken. */
final class VenueDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "36rem";
    private final transient ContractFacts contract;
    private final TextField name = new TextField(getTranslation("venue.name"));
    private final TextField address = new TextField(getTranslation("venue.address"));
    private final IntegerField capacity = new IntegerField(getTranslation("venue.capacity"));
    private final Select<NetworkState> network = new Select<>();
    private final TextArea equipment = new TextArea(getTranslation("venue.equipment"));
    private final TextArea notes = new TextArea(getTranslation("venue.notes"));
    private final Div body = new Div();

    VenueDialog(String heading, ContractFacts contract, Consumer<VenueFacts> save) {
        this.contract = contract;
        setHeaderTitle(heading);
        addClassName("yo-dialog");
        setWidth(WIDTH);
        name.setWidthFull();
        address.setWidthFull();
        capacity.setMin(1);
        capacity.addValueChangeListener(_ -> capacity.setHelperText(warning()));
        network.setLabel(getTranslation("venue.network"));
        network.setItems(NetworkState.values());
        network.setItemLabelGenerator(VenueDialog::word);
        network.setValue(NetworkState.UNKNOWN);
        network.setHelperText(getTranslation("venue.network.why"));
        equipment.setWidthFull();
        equipment.setHelperText(getTranslation("venue.equipment.such"));
        notes.setWidthFull();
        notes.setHelperText(getTranslation("venue.notes.such"));
        body.addClassName("yo-form");
        body.add(name, address, capacity, network, equipment, notes);
        add(body);
        Button keep = new Button(getTranslation("venue.save"), _ -> keep(save));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.close"), _ -> close()), keep);
    }

    VenueDialog with(VenueFacts facts) {
        name.setValue(facts.name());
        address.setValue(facts.address());
        capacity.setValue(facts.capacity());
        network.setValue(facts.network());
        equipment.setValue(facts.equipment());
        notes.setValue(facts.notes());
        return this;
    }

    /** 回線あり */
    static String word(NetworkState state) {
        return I18NProvider.translate("venue.network." + state.wireName());
    }

    private String warning() {
        int people = Optional.ofNullable(capacity.getValue()).orElse(0);
        List<ProgrammeTerms> small = contract.programmes().stream()
                .filter(terms -> people > 0 && people < terms.capacityMax())
                .toList();
        return small.isEmpty() ? "" : VenueTable.tooSmallFor(small);
    }

    private void keep(Consumer<VenueFacts> save) {
        try {
            save.accept(new VenueFacts(
                    name.getValue(),
                    address.getValue(),
                    Optional.ofNullable(capacity.getValue()).orElse(0),
                    Optional.ofNullable(network.getValue()).orElse(NetworkState.UNKNOWN),
                    equipment.getValue(),
                    notes.getValue()));
            close();
        } catch (Refusal refusal) {
            Notice.refuse(body, refusal);
        }
    }
}
