package org.yoriai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yoriai.report.ReportParticulars.Card;
import org.yoriai.report.ReportParticulars.Group;
import org.yoriai.report.ReportParticulars.GroupWork;
import org.yoriai.report.ReportParticulars.HandedOut;
import org.yoriai.report.ReportParticulars.Picture;
import org.yoriai.shared.EraDate;

/** 各論の差込み: materials, discussion, support policy, photographs and annexes in the words of the template. */
final class ParticularsFields {

    private ParticularsFields() {}

    /** Adds them to the fields of the whole document. */
    static Fields into(Fields document, PerformanceReportContent content) {
        ReportParticulars particulars = content.particulars();
        return document.passage(
                        "materials",
                        !particulars.materials().isEmpty(),
                        new Fields().list("rows", rows(particulars.materials())))
                .list("visit", particulars.visit().stream().map(VisitFields::of).toList())
                .list(
                        "groupWork",
                        particulars.groupWork().stream()
                                .map(ParticularsFields::groupWork)
                                .toList())
                .passage("policy", policyStands(particulars), policy(particulars.policy()))
                .passage(
                        "photographs",
                        !particulars.photographs().isEmpty(),
                        new Fields().list("rows", inPairs(particulars.photographs())))
                .passage("unshown", particulars.unshown() > 0, new Fields().number("pictures", particulars.unshown()))
                .list("annexes", annexes(content));
    }

    // 仕様書 4(2)ケ asks for it after a visit; elsewhere it stands when somebody wrote it
    private static boolean policyStands(ReportParticulars particulars) {
        return particulars.visit().isPresent() || particulars.policy().isPresent();
    }

    private static Fields policy(Optional<String> text) {
        return new Fields().list("lines", PerformanceReportFields.paragraphs(text.orElse("")));
    }

    private static List<Fields> rows(List<HandedOut> materials) {
        return materials.stream()
                .map(material -> new Fields()
                        .text("title", material.title())
                        .text("version", "第" + material.version() + "版")
                        .text("file", material.fileName())
                        .text("confirmed", material.confirmed().map(EraDate::of).orElse("確認の記録なし")))
                .toList();
    }

    private static Fields groupWork(GroupWork work) {
        return new Fields()
                .list(
                        "groups",
                        work.groups().stream().map(ParticularsFields::group).toList())
                .passage("loose", !work.loose().isEmpty(), new Fields().list("cards", cards(work.loose())));
    }

    private static Fields group(Group group) {
        return new Fields()
                .text("name", group.name())
                .number("people", group.people())
                .text("facilitator", group.facilitator().orElse(Wording.NO_FIGURE))
                .text("choice", group.choice().orElse("選定の記録なし"))
                .list(
                        "themes",
                        group.themes().stream()
                                .map(theme ->
                                        new Fields().text("name", theme.name()).list("cards", cards(theme.cards())))
                                .toList());
    }

    private static List<Fields> cards(List<Card> cards) {
        return cards.stream()
                .map(card -> new Fields()
                        .text("kind", card.kind())
                        .text("text", card.text())
                        .text("votes", Wording.unlessZero(card.votes())))
                .toList();
    }

    /** Two beside each other; the last row may hold one. */
    private static List<Fields> inPairs(List<Picture> pictures) {
        List<Fields> rows = new ArrayList<>();
        for (int left = 0; left < pictures.size(); left += 2) {
            String right = left + 1 < pictures.size() ? caption(pictures, left + 1) : "";
            rows.add(new Fields().text("left", caption(pictures, left)).text("right", right));
        }
        return rows;
    }

    private static String caption(List<Picture> pictures, int at) {
        String said = pictures.get(at).caption().strip();
        return "写真" + (at + 1) + (said.isEmpty() ? "" : "　" + said);
    }

    /** What goes to the ward together with the report. */
    private static List<Fields> annexes(PerformanceReportContent content) {
        List<String> annexes = new ArrayList<>();
        content.particulars()
                .materials()
                .forEach(material -> annexes.add("配付資料「" + material.title() + "」（第" + material.version() + "版）"));
        if (content.survey().filter(survey -> survey.answered() > 0).isPresent()) {
            annexes.add("アンケートの集計表（.xlsx）");
        }
        return annexes.stream().map(name -> new Fields().text("name", name)).toList();
    }
}
