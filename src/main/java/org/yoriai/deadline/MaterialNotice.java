package org.yoriai.deadline;

import java.util.EnumSet;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yoriai.identity.People;
import org.yoriai.identity.Role;
import org.yoriai.material.MaterialChanged;
import org.yoriai.material.MaterialConfirmed;
import org.yoriai.material.MaterialFacts;
import org.yoriai.material.MaterialReturned;
import org.yoriai.material.MaterialSubmitted;
import org.yoriai.material.Materials;
import org.yoriai.shared.Phrase;

/** 資料の知らせ (仕様書 4 各キ) — a submitted one to the ward, a returned or confirmed one to the contractor's office. */
@Component
class MaterialNotice {
    private final Notices notices;
    private final Materials materials;
    private final People people;

    MaterialNotice(Notices notices, Materials materials, People people) {
        this.notices = notices;
        this.materials = materials;
        this.people = people;
    }

    @EventListener
    void submitted(MaterialSubmitted changed) {
        tell(changed, "submitted", Role.WARD);
    }

    @EventListener
    void returned(MaterialReturned changed) {
        tell(changed, "returned", Role.OFFICE);
    }

    @EventListener
    void confirmed(MaterialConfirmed changed) {
        tell(changed, "confirmed", Role.OFFICE);
    }

    private void tell(MaterialChanged changed, String what, Role side) {
        MaterialFacts material = OnBehalf.ofBothSides(changed.contract(), () -> materials.get(changed.material()));
        Phrase.Title title = new Phrase.Title(material.title());
        String key = "notice.material." + what;
        notices.tell(
                "material",
                people.contacts(EnumSet.of(side)),
                Phrase.of(key + ".subject", title),
                List.of(Phrase.of(key, title)),
                "materials/" + material.id());
    }
}
