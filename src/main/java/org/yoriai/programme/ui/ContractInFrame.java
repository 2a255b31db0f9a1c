package org.yoriai.programme.ui;

import org.springframework.stereotype.Component;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.Contracts;
import org.yoriai.shared.ui.DeskContract;

/** 契約の見出し */
@Component
class ContractInFrame implements DeskContract {
    private final Contracts contracts;

    ContractInFrame(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public Heading heading() {
        ContractFacts contract = contracts.current();
        return new Heading(contract.year().inEra(), contract.title());
    }
}
