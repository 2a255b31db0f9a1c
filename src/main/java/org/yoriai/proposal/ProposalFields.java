package org.yoriai.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yoriai.association.AssociationLine;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.SessionSummary;
import org.yoriai.report.Fields;
import org.yoriai.shared.EraDate;
import org.yoriai.shared.FiscalYear;
import org.yoriai.shared.Yen;

/** 提案書の差込み — what was written and what the year left, in the words of the form. */
record ProposalFields(
        ProposalDraft draft,
        YearRecord year,
        List<AssociationPolicy> policies,
        List<IssueBasis> issues,
        ProposalWords words) {

    Fields of(LocalDate issued, int version) {
        ContractFacts contract = year.contract();
        return new Fields()
                .text("issued", EraDate.of(issued))
                .text("addressee", contract.wardHead())
                .text("contractorAddress", contract.contractor().address())
                .text("contractorName", contract.contractor().name())
                .text("representative", contract.representative())
                .text("contract", contract.fullTitle())
                .text("year", contract.year().inEra())
                .text("nextYear", new FiscalYear(contract.year().startYear() + 1).inEra())
                .number("version", version)
                .text("summary", summary())
                .passage("sessions", !year.sessions().isEmpty(), sessions())
                .list(
                        "associations",
                        year.associations().stream().map(this::association).toList())
                .list("issues", issueRows())
                .list("direction", paragraphs(draft.direction()))
                .passage("plan", !draft.plan().isEmpty(), plan())
                .list("policies", policies.stream().map(this::policy).toList())
                .list("feasibility", paragraphs(draft.feasibility()))
                .passage("budget", !draft.budget().lines().isEmpty(), budget());
    }

    private String summary() {
        return words.say(
                "proposal.doc.summary",
                year.sessions().size(),
                year.registered(),
                year.came(),
                year.associations().stream().filter(line -> people(line) > 0).count(),
                year.answers());
    }

    private Fields sessions() {
        return new Fields()
                .list("rows", year.sessions().stream().map(this::session).toList())
                .number("registered", year.registered())
                .number("came", year.came())
                .number("answers", year.answers());
    }

    private Fields session(YearRecord.SessionLine line) {
        return new Fields()
                .text("session", words.session(line.session()))
                .text("day", EraDate.withWeekday(line.session().day()))
                .text("title", line.session().title())
                .number("registered", line.registered())
                .text("came", line.came().map(Object::toString).orElse("—"))
                .number("answers", line.coverage().total());
    }

    private Fields association(AssociationLine line) {
        int times = (int) line.attended().stream()
                .filter(there -> there.came().orElse(0) > 0)
                .count();
        return new Fields()
                .text("name", line.name())
                .number("times", times)
                .number("people", people(line))
                .text(
                        "visits",
                        line.visits().stream()
                                .map(SessionSummary::day)
                                .map(EraDate::of)
                                .collect(Collectors.joining("\n")));
    }

    private static int people(AssociationLine line) {
        return line.attended().stream()
                .mapToInt(there -> there.came().orElse(0))
                .sum();
    }

    private List<Fields> issueRows() {
        return IntStream.range(0, issues.size())
                .mapToObj(index -> issue(index + 1, issues.get(index)))
                .toList();
    }

    private Fields issue(int number, IssueBasis basis) {
        return new Fields()
                .number("position", number)
                .text("theme", basis.issue().theme())
                .list("words", paragraphs(basis.issue().words()))
                .text("basis", basis(basis))
                .passage(
                        "cited",
                        !basis.opinions().isEmpty(),
                        new Fields()
                                .list(
                                        "opinions",
                                        basis.opinions().stream()
                                                .map(this::opinion)
                                                .toList()))
                .passage(
                        "answered",
                        !basis.issue().measure().isEmpty(),
                        new Fields().text("measure", basis.issue().measure()));
    }

    private String basis(IssueBasis basis) {
        if (basis.opinions().isEmpty()) {
            return words.say("proposal.doc.no-basis");
        }
        String each = basis.counts().entrySet().stream()
                .map(count -> words.say(
                        "proposal.doc.count",
                        words.say("proposal.source." + count.getKey().wireName()),
                        count.getValue()))
                .collect(Collectors.joining("、"));
        return words.say("proposal.doc.basis", basis.opinions().size(), each, basis.sessions());
    }

    private Fields opinion(Opinion opinion) {
        String source = words.session(opinion.session()) + "　"
                + EraDate.of(opinion.session().day()) + "\n"
                + Stream.of(words.say("proposal.source." + opinion.source().wireName()), opinion.where())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("　"));
        return new Fields().text("text", opinion.text()).text("source", source);
    }

    private Fields plan() {
        return new Fields().list("lines", draft.plan().stream().map(this::line).toList());
    }

    private Fields line(PlanLine line) {
        return new Fields()
                .text("name", line.name())
                .number("count", line.count())
                .text("capacity", capacity(line))
                .text(
                        "window",
                        words.say("proposal.doc.window-lines", EraDate.of(line.from()), EraDate.of(line.until())))
                .text("content", line.content());
    }

    private String capacity(PlanLine line) {
        return line.capacityMin() == line.capacityMax()
                ? words.say("proposal.doc.people", line.capacityMax())
                : words.say("proposal.doc.people-range", line.capacityMin(), line.capacityMax());
    }

    private Fields policy(AssociationPolicy policy) {
        return new Fields()
                .text("name", policy.association().name())
                .text("words", policy.words().orElseGet(() -> words.say("proposal.doc.no-policy")))
                .text("basis", policyBasis(policy));
    }

    private String policyBasis(AssociationPolicy policy) {
        return policy.karte()
                .map(karte -> words.say("proposal.doc.karte", EraDate.of(karte.decidedOn())))
                .orElse("");
    }

    private Fields budget() {
        Budget budget = draft.budget();
        return new Fields()
                .list("lines", budget.lines().stream().map(ProposalFields::line).toList())
                .text("subtotal", Yen.figures(budget.subtotal()))
                .number("taxPercent", budget.taxPercent())
                .text("tax", Yen.figures(budget.tax()))
                .text("total", Yen.figures(budget.total()));
    }

    private static Fields line(BudgetLine line) {
        return new Fields()
                .text("item", line.item())
                .text("unitPrice", Yen.figures(line.unitPrice()))
                .text("quantity", line.quantity() + line.unit())
                .text("amount", Yen.figures(line.amount()));
    }

    private static List<Fields> paragraphs(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Fields().text("text", line))
                .toList();
    }
}
