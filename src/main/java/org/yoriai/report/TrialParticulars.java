package org.yoriai.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yoriai.report.ReportParticulars.Answer;
import org.yoriai.report.ReportParticulars.Asked;
import org.yoriai.report.ReportParticulars.Card;
import org.yoriai.report.ReportParticulars.Group;
import org.yoriai.report.ReportParticulars.GroupWork;
import org.yoriai.report.ReportParticulars.HandedOut;
import org.yoriai.report.ReportParticulars.Noted;
import org.yoriai.report.ReportParticulars.Picture;
import org.yoriai.report.ReportParticulars.Promised;
import org.yoriai.report.ReportParticulars.Step;
import org.yoriai.report.ReportParticulars.Theme;
import org.yoriai.report.ReportParticulars.Visit;

/** 試し差込みの各論 — an invented visit, discussion and photographs, all in one. */
final class TrialParticulars {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private TrialParticulars() {}

    static ReportParticulars all() {
        return new ReportParticulars(
                List.of(
                        new HandedOut("配信を続けるための手引き", 2, "手引き.pdf", Optional.of(LocalDate.of(2026, 10, 26))),
                        new HandedOut("配信の文例集", 1, "文例集.docx", Optional.empty())),
                Optional.of(visit()),
                Optional.of(groupWork()),
                Optional.of("配信の担当を2人にする。\n3か月後に、続いているかを電話で確かめる。"),
                List.of(
                        new Picture("会場のようす", drawn(new Color(0x9DB8D6))),
                        new Picture("グループワーク", drawn(new Color(0xC9D6A3))),
                        new Picture("発表", drawn(new Color(0xE3C9A0)))),
                1);
    }

    private static Visit visit() {
        return new Visit(
                Optional.of("見本町会"),
                Optional.of(
                        new Asked(LocalDate.of(2026, 11, 2), List.of(new Answer("いま困っていること", "回覧板が回りきるまで2週間かかる。")))),
                List.of(new Step("初期設定", List.of(new Noted("設定", "応答メッセージを「お返事は3日以内」にした。")))),
                List.of(new Noted("投稿する人", "見本会長と広報部長の2人")),
                List.of(new Promised("配信を1回行った結果を聞く", LocalDate.of(2026, 12, 3), "電話", "未着手")));
    }

    private static GroupWork groupWork() {
        Card issue = new Card("課題", "回覧板を見ない世帯が増えた", 4);
        Card solution = new Card("解決策", "ごみ収集日の配信から始める", 3);
        return new GroupWork(
                List.of(new Group(
                        "1班",
                        Optional.of("手本 健"),
                        5,
                        Optional.of("若い世代に届かない"),
                        List.of(new Theme("若い世代に届かない", List.of(issue, solution))))),
                List.of(new Card("解決策", "区の掲示板にQRコードを貼る", 1)));
    }

    /** A plain sheet with a frame: it shows where a photograph comes, and how large. */
    private static ReportParticulars.Scaled drawn(Color colour) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setColor(colour);
        paper.fillRect(0, 0, WIDTH, HEIGHT);
        paper.setColor(Color.DARK_GRAY);
        paper.drawRect(WIDTH / 8, HEIGHT / 8, WIDTH * 3 / 4, HEIGHT * 3 / 4);
        paper.drawLine(0, 0, WIDTH, HEIGHT);
        paper.drawLine(0, HEIGHT, WIDTH, 0);
        paper.dispose();
        return PictureScaling.drawn(image);
    }
}
