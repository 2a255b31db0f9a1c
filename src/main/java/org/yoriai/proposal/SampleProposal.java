package org.yoriai.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.SampleData;

/** 見本の提案書 — begun in the course of the year: the plan, two issues with what they rest on, and the budget. */
@Component
class SampleProposal implements SampleData {
    private static final String RULES = "運用の決まりと引き継ぎ";
    private static final String START = "始めたあとの続け方";
    private static final LocalDate FIRST = LocalDate.of(2027, 9, 1);

    private static final List<PlanLine> PLAN = List.of(
            new PlanLine("デジタル活用講習会", 7, 10, 20, FIRST, LocalDate.of(2027, 12, 25), "前半4回は入門、後半3回は今年度の参加団体の続き。"),
            new PlanLine("アドバイザー派遣", 4, 10, 10, FIRST, LocalDate.of(2028, 3, 15), "今年度に始めた団体へは、運用の決まりと引き継ぎの確認を行う。"),
            new PlanLine("デジタル意見交換会", 2, 10, 20, FIRST, LocalDate.of(2028, 2, 14), "担当者どうしが、続け方の工夫を持ち寄る。"));

    private static final List<ProposedIssue> ISSUES = List.of(
            new ProposedIssue(RULES, "写真の扱いや担当の引き継ぎが決まっていない団体では、始めても続きにくい。", "運用の決まりの見本を区と一緒に作り、派遣で各団体に合わせて直す。"),
            new ProposedIssue(START, "開設まではできても、友だちを増やし配信を続けるところで止まりやすい。", "開設から3か月後に、短い続きの回を設ける。"));

    private static final Budget BUDGET = new Budget(
            List.of(
                    new BudgetLine("講習会の企画・運営", 280_000, 7, "回"),
                    new BudgetLine("アドバイザー派遣", 160_000, 4, "回"),
                    new BudgetLine("意見交換会の企画・運営", 240_000, 2, "回"),
                    new BudgetLine("教材の作成", 180_000, 1, "式"),
                    new BudgetLine("機材（端末12台、回線）", 35_000, 12, "台"),
                    new BudgetLine("フォローアップと報告", 420_000, 1, "式")),
            Budget.TAX_PERCENT);

    private final ProposalRows rows;
    private final OpinionMarks marks;
    private final ProposalJson json;

    SampleProposal(ProposalRows rows, OpinionMarks marks, ProposalJson json) {
        this.rows = rows;
        this.marks = marks;
        this.json = json;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        cite("dispatch-1", "note:dispatch-1:questions", RULES);
        cite("seminar-3", "remark:seminar-3", RULES);
        cite("seminar-2", "remark:seminar-2", START);
        rows.save(new Proposal(
                SampleData.id("proposal"),
                json.write(new ProposalDraft(
                        "今年度は「始める」を支えました。次年度は「続ける」を支えます。\n講習会は入門と続きに分け、派遣は今年度に始めた団体の運用を確かめます。",
                        PLAN,
                        List.of(new PolicyEdit(
                                SampleData.id("association:手本自治会"),
                                "1月の派遣で行事の写真の載せ方を決めたあと、4月の役員交代に合わせて引き継ぎを手伝う。",
                                Optional.empty())),
                        ISSUES,
                        "講師1人とアドバイザー3人の今年度の体制で実施できます。\n会場は今年度と同じ区の施設を見込みます。端末は受託者が用意します。",
                        BUDGET))));
    }

    private void cite(String session, String thing, String theme) {
        OpinionMark mark = new OpinionMark(
                SampleData.id("opinion:" + thing),
                new ProgrammeSessionId(SampleData.id("session:" + session)),
                SampleData.id(thing));
        mark.put(theme, true);
        marks.save(mark);
    }
}
