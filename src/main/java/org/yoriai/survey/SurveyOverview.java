package org.yoriai.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.OwnContracts;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.vault.Audit;

/**
 * アンケートの見くらべ — one question as it was answered wherever it was asked, this year and in earlier contracts of the ward that the
 * reader belongs to; small groups are not told apart.
 *
 * <p>No transaction may be open: each contract is read in its own.
 */
@Service
@BothSides
@Transactional(propagation = Propagation.NEVER)
public class SurveyOverview {
    private static final Set<Role> MAY_READ = EnumSet.of(Role.WARD, Role.OFFICE);
    private final AskedSessions asked;
    private final QuestionnaireTemplates templates;
    private final Contracts contracts;
    private final OwnContracts own;
    private final SignIn signIn;
    private final TransactionTemplate transaction;
    private final Audit audit;

    SurveyOverview(
            AskedSessions asked,
            QuestionnaireTemplates templates,
            Contracts contracts,
            OwnContracts own,
            SignIn signIn,
            TransactionTemplate transaction,
            Audit audit) {
        this.asked = asked;
        this.templates = templates;
        this.contracts = contracts;
        this.own = own;
        this.signIn = signIn;
        this.transaction = transaction;
        this.audit = audit;
    }

    /** 見くらべの単位 */
    public enum By {
        /** 実施回 */
        SESSION,
        /** 題 */
        TOPIC,
        /** 区分 */
        KIND,
        /** 年度 */
        YEAR,
        /** 町会・自治会の種別: as people answered the question that asks for it */
        ASSOCIATION;

        /** Its name in addresses and message keys. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @return by session where the address names nothing that can be compared by */
        public static By named(String wireName) {
            return Stream.of(values())
                    .filter(by -> by.wireName().equals(wireName))
                    .findFirst()
                    .orElse(SESSION);
        }
    }

    /** 実施回ごとの状態 — {@code version} empty while there is no questionnaire, {@code agreed} whether participants see it. */
    public record Line(SessionSummary session, Optional<Integer> version, boolean agreed, Coverage coverage) {}

    /**
     * 見くらべる設問 — by its words: the same question at another session is the same one.
     *
     * @param all everybody together
     */
    public record Compared(String question, List<String> options, List<Group> groups, List<Integer> all) {
        public int answered() {
            return groups.stream().mapToInt(Group::answered).sum();
        }
    }

    /**
     * 見くらべる組
     *
     * @param name a title, a year, a kind's or a type's name; empty for people who did not tell their association's type
     * @param day of a single session
     * @param counts by option; empty where they are too few to be told
     */
    public record Group(String name, Optional<LocalDate> day, int answered, Optional<List<Integer>> counts) {}

    /**
     * 見くらべ
     *
     * @param contracts how many of them it covers
     */
    public record Overview(List<Line> lines, List<Compared> questions, int contracts) {}

    /** @param years whether earlier contracts are looked at too */
    public Overview of(Person reader, By by, boolean years) {
        List<AskedSession> here = read(reader, contracts.current());
        List<AskedSession> all = new ArrayList<>();
        int read = 1;
        if (years) {
            for (ContractFacts other : others(reader)) {
                all.addAll(ContractScope.within(other.id(), () -> read(reader, other)));
                read++;
            }
        }
        all.addAll(here);
        all.sort(Comparator.comparingInt(one -> one.year().startYear()));
        return new Overview(
                here.stream()
                        .map(one -> new Line(
                                one.session(),
                                one.version(),
                                one.agreed(),
                                one.gathered().coverage()))
                        .toList(),
                new Comparison(
                                by,
                                read > 1,
                                templates.question("association-type").text())
                        .of(all.stream()
                                .filter(one -> one.gathered().coverage().total() > 0)
                                .toList()),
                read);
    }

    private List<AskedSession> read(Person reader, ContractFacts contract) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            List<AskedSession> found = asked.of(contract.year());
            audit.record(
                    reader.id().toString(),
                    "survey-results.compared",
                    "contract",
                    Long.toString(found.stream()
                            .filter(one -> one.gathered().coverage().total() > 0)
                            .count()));
            return found;
        }));
    }

    // a role in this contract opens no other one: who reads must be of one of its two sides there too
    private List<ContractFacts> others(Person reader) {
        ContractFacts here = contracts.current();
        return own.of(reader).stream()
                .filter(contract -> !contract.equals(here.id()))
                .filter(contract -> mayRead(reader, contract))
                .map(contract -> ContractScope.within(contract, contracts::current))
                .filter(contract -> contract.ward().name().equals(here.ward().name()))
                .toList();
    }

    private boolean mayRead(Person reader, ContractId contract) {
        return signIn.again(contract, reader.id())
                .filter(there -> MAY_READ.contains(there.role()))
                .isPresent();
    }
}
