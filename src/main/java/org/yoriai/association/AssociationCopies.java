package org.yoriai.association;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.programme.ContractCopied;

/** 町会・自治会を引き継ぐ — by name alone: nobody who took part is carried into another contract (特記事項 12条). */
@Component
class AssociationCopies {
    private final Associations associations;
    private final JdbcClient jdbc;

    AssociationCopies(Associations associations, JdbcClient jdbc) {
        this.associations = associations;
        this.jdbc = jdbc;
    }

    @EventListener
    void copy(ContractCopied copied) {
        associations.saveAll(jdbc
                .sql("select name from association where contract_id = ? order by name")
                .param(copied.from().value())
                .query(String.class)
                .list()
                .stream()
                .map(name -> new Association(UUID.randomUUID(), name))
                .toList());
    }
}
