package org.yoriai.programme;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.identity.FirstAdministrator;
import org.yoriai.identity.LoginId;
import org.yoriai.identity.MemberDraft;
import org.yoriai.identity.Unguarded;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Vault;

/** 最初の契約 — an empty house gets its first contract and its first administrator in one step, both or neither. */
@Service
public class FirstContract {
    private final ContractRows contracts;
    private final Programmes programmes;
    private final FirstAdministrator administrator;
    private final Vault vault;
    private final TransactionTemplate transaction;

    FirstContract(
            ContractRows contracts,
            Programmes programmes,
            FirstAdministrator administrator,
            Vault vault,
            TransactionTemplate transaction) {
        this.contracts = contracts;
        this.programmes = programmes;
        this.administrator = administrator;
        this.vault = vault;
        this.transaction = transaction;
    }

    /** @throws Refusal what {@link FirstAdministrator#admit} refuses; then nothing is made */
    @Unguarded("the link stands on the console of whoever runs the server, and works while nobody is registered")
    @Transactional(propagation = Propagation.NEVER)
    public ContractId found(
            String token, FirstContractDraft draft, LoginId login, MemberDraft person, String password) {
        ContractFacts facts = draft.facts();
        ContractScope.run(
                facts.id(),
                () -> transaction.executeWithoutResult(_ -> {
                    contracts.save(new Contract(facts));
                    vault.createKey(facts.id());
                    facts.programmes()
                            .forEach(terms -> programmes.save(
                                    new Programme(UUID.randomUUID(), terms, SampleTemplates.of(terms.kind()))));
                    administrator.admit(token, login, person, password);
                }));
        return facts.id();
    }
}
