package org.yoriai.report;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
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

/** What else the reports of invented sessions tell: a visit, a discussion, photographs. */
final class SampleParticulars {

    private static final List<HandedOut> MATERIALS = List.of(
            new HandedOut("LINEの配信を続けるには 手引き", 2, "LINE手引き.pdf", Optional.of(LocalDate.of(2026, 10, 26))),
            new HandedOut("配信の文例集", 1, "文例集.docx", Optional.empty()));

    private SampleParticulars() {}

    static ReportParticulars seminar(int photographs) {
        return new ReportParticulars(
                MATERIALS, Optional.empty(), Optional.empty(), Optional.empty(), pictures(photographs), 1);
    }

    static ReportParticulars visit() {
        Visit visit = new Visit(
                Optional.of("見本町会"),
                Optional.of(new Asked(
                        LocalDate.of(2026, 11, 2),
                        List.of(
                                new Answer("いま困っていること", "回覧板が回りきるまで2週間かかる。"),
                                new Answer("使っているもの", "LINEは役員の8人のうち6人が使っている。")))),
                List.of(
                        new Step("目的の確認", List.of(new Noted("決めたこと", "LINE公式アカウントを使う。"))),
                        new Step(
                                "初期設定",
                                List.of(
                                        new Noted("設定", "応答メッセージを「お返事は3日以内」にした。"),
                                        new Noted("困ったこと", "二段階認証の電話が会館の固定電話に届かない。")))),
                List.of(new Noted("投稿する人", "見本会長と広報部長の2人"), new Noted("投稿の回数と時間帯", "月2回、火曜日の10時")),
                List.of(
                        new Promised("配信を1回行った結果を聞く", LocalDate.of(2026, 12, 3), "電話", "済み（令和8年12月2日）"),
                        new Promised("引き継ぎの手順書を送る", LocalDate.of(2026, 12, 10), "メール", "未着手")));
        return new ReportParticulars(
                List.of(),
                Optional.of(visit),
                Optional.empty(),
                Optional.of("配信の担当を2人にする。\n3か月後に、続いているかを電話で確かめる。"),
                pictures(3),
                0);
    }

    static ReportParticulars exchange() {
        GroupWork work = new GroupWork(
                List.of(
                        new Group(
                                "1班",
                                Optional.of("手本 健"),
                                5,
                                Optional.of("若い世代に届かない"),
                                List.of(
                                        new Theme(
                                                "若い世代に届かない",
                                                List.of(
                                                        new Card("課題", "回覧板を見ない世帯が増えた", 4),
                                                        new Card("解決策", "ごみ収集日の配信から始める", 3))),
                                        new Theme("テーマに分けていないカード", List.of(new Card("課題", "役員が交代すると止まる", 0))))),
                        new Group("2班", Optional.empty(), 4, Optional.empty(), List.of())),
                List.of(new Card("解決策", "区の掲示板にQRコードを貼る", 0)));
        return new ReportParticulars(MATERIALS, Optional.empty(), Optional.of(work), Optional.empty(), List.of(), 0);
    }

    static List<Picture> pictures(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Picture(
                        "会場のようす その" + i,
                        PictureScaling.scaled(i % 3 == 0 ? jpeg(1200, 1600, i) : jpeg(2048, 1536, i))
                                .orElseThrow()))
                .toList();
    }

    /** A picture that no two numbers share. */
    static byte[] jpeg(int width, int height, int number) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setPaint(
                new GradientPaint(0, 0, Color.getHSBColor(number / 20f, 0.5f, 0.9f), width, height, Color.DARK_GRAY));
        paper.fillRect(0, 0, width, height);
        paper.setColor(Color.WHITE);
        IntStream.range(0, number).forEach(i -> paper.fillOval(60 * i, 40 * i, 300, 300));
        paper.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
