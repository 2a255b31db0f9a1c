package org.yoriai.report;

import static org.yoriai.report.WordXml.above;
import static org.yoriai.report.WordXml.cell;
import static org.yoriai.report.WordXml.cells;
import static org.yoriai.report.WordXml.headCell;
import static org.yoriai.report.WordXml.headRow;
import static org.yoriai.report.WordXml.heads;
import static org.yoriai.report.WordXml.kept;
import static org.yoriai.report.WordXml.p;
import static org.yoriai.report.WordXml.row;
import static org.yoriai.report.WordXml.sums;
import static org.yoriai.report.WordXml.table;
import static org.yoriai.report.WordXml.uncounted;

/** Authors the body of the form of the 提案書: A4, 9524 twips between the margins. */
final class ProposalForm {
    private static final int[] SESSIONS = {2600, 2200, 2324, 800, 800, 800};
    private static final int[] ASSOCIATIONS = {4024, 1400, 1400, 2700};
    private static final int[] OPINIONS = {4924, 4600};
    private static final int[] PLAN = {2100, 800, 1600, 2424, 2600};
    private static final int[] POLICIES = {2000, 5124, 2400};
    private static final int[] BUDGET = {4424, 1700, 1400, 2000};

    private ProposalForm() {}

    static String document() {
        return WordXml.part(
                "document",
                "<w:body>\n" + opening() + plan() + policies() + issues() + feasibility() + budget() + year()
                        + PerformanceReportForm.page() + "</w:body>");
    }

    static String footer() {
        return foot("提案書（{{nextYear}}）", "第{{version}}版");
    }

    /** @return a foot with the page and the number of pages between two words */
    static String foot(String left, String right) {
        return WordXml.part(
                "ftr",
                p("Footer", left + "\t@\t" + right)
                        .replace(
                                "@",
                                "</w:t></w:r>" + WordXml.counted("PAGE")
                                        + "<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>"
                                        + WordXml.counted("NUMPAGES") + "<w:r><w:t>"));
    }

    private static String opening() {
        return p("Right", "{{issued}}")
                + p("Normal", "{{addressee}}　殿")
                + p("Sender", "受託者\t{{contractorAddress}}")
                + p("Sender", "\t{{contractorName}}")
                + p("Sender", "\t{{representative}}")
                + p("Title", "提案書")
                + p("Subtitle", "{{nextYear}}　デジタル活用支援事業実施案および団体支援方針")
                + p("Lead", "{{contract}}について、仕様書4(4)に基づき、次のとおり提案します。")
                + p("Lead", "{{summary}}");
    }

    private static String plan() {
        return p("Heading1", "次年度実施案")
                + above("Lead", "{{direction.text}}")
                + p("Normal", "{{#plan}}")
                + table(
                        "次年度実施案",
                        PLAN,
                        headRow(
                                headCell(PLAN[0], "", "事業"),
                                heads(PLAN, 1, "回数", "定員"),
                                headCell(PLAN[3], "", "実施期間"),
                                headCell(PLAN[4], "", "内容")),
                        row(
                                cell(PLAN[0], p("Cell", "{{lines.name}}")),
                                cells("Figure", PLAN, 1, "{{lines.count}}回", "{{lines.capacity}}"),
                                cell(PLAN[3], p("Cell", "{{lines.window}}")),
                                cell(PLAN[4], p("Cell", "{{lines.content}}"))))
                + p("Normal", "{{/plan}}")
                + PerformanceReportForm.nothing("plan");
    }

    private static String policies() {
        return p("Heading1", "団体支援方針")
                + table(
                        "団体支援方針",
                        POLICIES,
                        headRow(
                                headCell(POLICIES[0], "", "町会・自治会"),
                                headCell(POLICIES[1], "", "支援方針"),
                                headCell(POLICIES[2], "", "もとにした記録")),
                        row(
                                cell(POLICIES[0], p("Cell", "{{policies.name}}")),
                                cell(POLICIES[1], p("Cell", "{{policies.words}}")),
                                cell(POLICIES[2], p("Cell", "{{policies.basis}}"))))
                + PerformanceReportForm.nothing("policies");
    }

    private static String issues() {
        return p("Heading1", "課題と参加者の意見")
                + p("Normal", "{{#issues}}")
                + p("Heading2", "({{position}})　{{theme}}")
                + p("Lead", "{{words.text}}")
                + above("Note", "{{basis}}")
                + p("Normal", "{{#cited}}")
                + table(
                        "参加者の意見",
                        OPINIONS,
                        headRow(headCell(OPINIONS[0], "", "意見"), headCell(OPINIONS[1], "", "出どころ")),
                        row(
                                cell(OPINIONS[0], p("Cell", "{{opinions.text}}")),
                                cell(OPINIONS[1], p("Cell", "{{opinions.source}}"))))
                + p("Normal", "{{/cited}}")
                + p("Normal", "{{#answered}}")
                + p("Box", "Strong|次年度の対応", "　{{measure}}")
                + p("Normal", "{{/answered}}")
                + p("Normal", "{{/issues}}")
                + PerformanceReportForm.nothing("issues");
    }

    private static String feasibility() {
        return p("Heading1", "実現可能性")
                + p("Lead", "{{feasibility.text}}")
                + PerformanceReportForm.nothing("feasibility");
    }

    private static String budget() {
        return p("Heading1", "予算規模")
                + p("Normal", "{{#budget}}")
                + table(
                        "予算規模",
                        BUDGET,
                        headRow(headCell(BUDGET[0], "", "項目"), heads(BUDGET, 1, "単価（円）", "数量", "金額（円）")),
                        kept(row(
                                cell(BUDGET[0], p("Cell", "{{lines.item}}")),
                                cells(
                                        "Figure",
                                        BUDGET,
                                        1,
                                        "{{lines.unitPrice}}",
                                        "{{lines.quantity}}",
                                        "{{lines.amount}}"))),
                        kept(sums("Sum", BUDGET, "小計（税抜き）", "", "", "{{subtotal}}")),
                        kept(sums("Sum", BUDGET, "消費税および地方消費税（{{taxPercent}}％）", "", "", "{{tax}}")),
                        sums("Sum", BUDGET, "合計（税込み）", "", "", "{{total}}"))
                + p("Normal", "{{/budget}}")
                + PerformanceReportForm.nothing("budget");
    }

    private static String year() {
        return uncounted("参考　{{year}}の実施状況")
                + p("Normal", "{{#sessions}}")
                + table(
                        "実施回ごとの状況",
                        SESSIONS,
                        headRow(
                                headCell(SESSIONS[0], "", "実施回"),
                                headCell(SESSIONS[1], "", "実施日"),
                                headCell(SESSIONS[2], "", "名称"),
                                heads(SESSIONS, 3, "予定", "出席", "回答")),
                        row(
                                cell(SESSIONS[0], p("Cell", "{{rows.session}}")),
                                cell(SESSIONS[1], p("Cell", "{{rows.day}}")),
                                cell(SESSIONS[2], p("Cell", "{{rows.title}}")),
                                cells(
                                        "Figure",
                                        SESSIONS,
                                        3,
                                        "{{rows.registered}}",
                                        "{{rows.came}}",
                                        "{{rows.answers}}")),
                        sums("Sum", SESSIONS, "計（単位　人、件）", "", "", "{{registered}}", "{{came}}", "{{answers}}"))
                + p("Normal", "{{/sessions}}")
                + PerformanceReportForm.nothing("sessions")
                + p("Heading2", "町会・自治会ごとの参加")
                + table(
                        "町会・自治会ごとの参加",
                        ASSOCIATIONS,
                        headRow(
                                headCell(ASSOCIATIONS[0], "", "町会・自治会"),
                                heads(ASSOCIATIONS, 1, "参加した回", "延べ人数"),
                                headCell(ASSOCIATIONS[3], "", "アドバイザー派遣")),
                        row(
                                cell(ASSOCIATIONS[0], p("Cell", "{{associations.name}}")),
                                cells("Figure", ASSOCIATIONS, 1, "{{associations.times}}", "{{associations.people}}"),
                                cell(ASSOCIATIONS[3], p("Cell", "{{associations.visits}}"))))
                + PerformanceReportForm.nothing("associations")
                + p("End", "以上");
    }
}
