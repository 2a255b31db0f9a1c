package org.yoriai.proposal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yoriai.report.DocumentForm;
import org.yoriai.report.Fields;
import org.yoriai.report.FormKind;
import org.yoriai.report.WordTemplate;

/** 提案書の様式 — its standard form, and an invented proposal to try another one with. */
@Component
class TrialProposal implements DocumentForm {
    private final WordTemplate standard = WordTemplate.ofResource("/templates/proposal.docx");

    @Override
    public FormKind kind() {
        return FormKind.PROPOSAL;
    }

    @Override
    public WordTemplate standard() {
        return standard;
    }

    @Override
    public Fields sample() {
        return new Fields()
                .text("issued", "令和9年2月15日")
                .text("addressee", "見本区長")
                .text("contractorAddress", "東京都見本区見本一丁目2番3号")
                .text("contractorName", "株式会社見本コミュニティ支援")
                .text("representative", "代表取締役　見本 次郎")
                .text("contract", "令和8年度 町会・自治会デジタル活用支援事業委託")
                .text("year", "令和8年度")
                .text("nextYear", "令和9年度")
                .number("version", 1)
                .text("summary", "今年度は12回を開き、のべ180人の申込みに対して165人が参加しました。")
                .list("sessions", List.of(sessions()))
                .list("associations", List.of(association("見本町会", 3), association("例示町会", 2)))
                .list("issues", List.of(issue()))
                .list("direction", lines("始め方から続け方へ、支援の重心を移します。", "担当を2人にする町会を増やします。"))
                .list("plan", List.of(plan()))
                .list("policies", List.of(policy("見本町会"), policy("例示町会")))
                .list("feasibility", lines("今年度の体制のまま実施できます。"))
                .list("budget", List.of(budget()));
    }

    private static Fields sessions() {
        Fields row = new Fields()
                .text("session", "デジタル活用講習会　第5回")
                .text("day", "令和8年11月11日（水）")
                .text("title", "LINEの配信を続けるには")
                .number("registered", 18)
                .text("came", "17")
                .number("answers", 15);
        return new Fields()
                .list("rows", List.of(row))
                .number("registered", 18)
                .number("came", 17)
                .number("answers", 15);
    }

    private static Fields association(String name, int times) {
        return new Fields()
                .text("name", name)
                .number("times", times)
                .number("people", 2 * times)
                .text("visits", "令和8年11月18日");
    }

    private static Fields issue() {
        Fields opinion = new Fields().text("text", "役員が高齢で、配信できる人が私しかいない。").text("source", "デジタル活用講習会　第5回　アンケート　問5");
        return new Fields()
                .number("position", 1)
                .text("theme", "担当の引き継ぎ")
                .list("words", lines("配信の担当が1人だけという町会が多い。"))
                .text("basis", "3件の意見（アンケート2件、カード1件）、2回の実施回から")
                .list("cited", List.of(new Fields().list("opinions", List.of(opinion))))
                .list("answered", List.of(new Fields().text("measure", "担当を2人にする手順書を配る。")));
    }

    private static Fields plan() {
        Fields line = new Fields()
                .text("name", "デジタル活用講習会")
                .number("count", 7)
                .text("capacity", "15人から20人まで")
                .text("window", "令和9年9月1日から令和9年12月25日まで")
                .text("content", "配信の続け方、担当の引き継ぎ");
        return new Fields().list("lines", List.of(line));
    }

    private static Fields policy(String name) {
        return new Fields().text("name", name).text("words", "配信の担当を2人にする。").text("basis", "町会カルテ（令和8年11月30日）");
    }

    private static Fields budget() {
        Fields line = new Fields()
                .text("item", "講師")
                .text("unitPrice", "50,000")
                .text("quantity", "7回")
                .text("amount", "350,000");
        return new Fields()
                .list("lines", List.of(line))
                .text("subtotal", "350,000")
                .number("taxPercent", 10)
                .text("tax", "35,000")
                .text("total", "385,000");
    }

    private static List<Fields> lines(String... texts) {
        return List.of(texts).stream()
                .map(text -> new Fields().text("text", text))
                .toList();
    }
}
