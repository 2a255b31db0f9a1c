package org.yoriai.programme;

import java.util.Comparator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.MembersOnly;
import org.yoriai.shared.ContractScope;

/** 委託契約を読む */
@Service
@Transactional(readOnly = true)
public class Contracts {
    private final ContractRows contracts;
    private final Programmes programmes;

    Contracts(ContractRows contracts, Programmes programmes) {
        this.contracts = contracts;
        this.programmes = programmes;
    }

    /** The contract in force. */
    @MembersOnly
    public ContractFacts current() {
        var terms = programmes.findAll().stream()
                .map(Programme::terms)
                .sorted(Comparator.comparing(ProgrammeTerms::kind))
                .toList();
        return contracts
                .findById(ContractScope.required().value())
                .orElseThrow(() -> new IllegalStateException("No such contract: " + ContractScope.current()))
                .facts(terms);
    }
}
