package org.yoriai.association;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;

/** 町会・自治会の名簿 — the names that the contract knows; a new one comes into being with the first person of it. */
@Service
public class AssociationBook {
    private final Associations associations;
    private final JdbcClient jdbc;

    AssociationBook(Associations associations, JdbcClient jdbc) {
        this.associations = associations;
        this.jdbc = jdbc;
    }

    /** In the order of their characters. */
    @BothSides
    @Transactional(readOnly = true)
    public List<String> names() {
        return associations.findAll().stream().map(Association::name).sorted().toList();
    }

    /** The one that is meant, however it is written; otherwise a new one of that very name. */
    @Transactional(propagation = Propagation.MANDATORY)
    Association named(String name, Optional<UUID> importId) {
        AssociationName wanted = AssociationName.of(name);
        List<Association> known = associations.findAll();
        Optional<Association> exact =
                known.stream().filter(one -> one.name().equals(name)).findFirst();
        return exact.or(() -> known.stream()
                        .filter(one -> AssociationName.of(one.name()).sameAs(wanted))
                        .findFirst())
                .orElseGet(() -> make(name, importId));
    }

    // two people may bring the same new name at the same time: the second finds the first one's
    private Association make(String name, Optional<UUID> importId) {
        jdbc.sql("insert into association (id, contract_id, name, import_id)"
                        + " values (:id, :contract, :name, :import) on conflict do nothing")
                .param("id", Ids.next())
                .param("contract", ContractScope.required().value())
                .param("name", name)
                .param("import", importId.orElse(null))
                .update();
        return associations.findByName(name).orElseThrow();
    }
}
