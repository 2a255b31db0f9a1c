package org.yoriai.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.SampleData;

/** 見本の協議 — day and content of every session that is past its planning, one open on each side, one re-opened. */
@Component
class SampleAgreements implements SampleData {
    private static final LocalTime TWO = LocalTime.of(14, 0);
    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private static final String CENTRE = "見本区民センター 会議室1";
    private static final String HOUSE = "例示地区区民館 集会室";
    private static final String HALL = "手本コミュニティホール";
    private static final List<Held> AGREED = List.of(
            new Held("seminar-1", "講習会 第1回", LocalDate.of(2026, 9, 10), CENTRE),
            new Held("seminar-2", "講習会 第2回", LocalDate.of(2026, 9, 25), HOUSE),
            new Held("seminar-3", "講習会 第3回", LocalDate.of(2026, 10, 8), CENTRE),
            new Held("seminar-4", "講習会 第4回", LocalDate.of(2026, 10, 20), HALL),
            new Held("seminar-5", "講習会 第5回", LocalDate.of(2026, 11, 11), CENTRE),
            new Held("seminar-6", "講習会 第6回", LocalDate.of(2026, 12, 8), HOUSE),
            new Held("seminar-7", "講習会 第7回", LocalDate.of(2026, 12, 22), CENTRE),
            new Held("dispatch-1", "派遣 第1回", LocalDate.of(2026, 11, 19), "見本町会会館"),
            new Held("exchange-1", "意見交換会 第1回", LocalDate.of(2026, 11, 28), CENTRE),
            new Held("exchange-2", "意見交換会 第2回", LocalDate.of(2027, 1, 29), HALL));

    private final AgreementRows agreements;
    private final TalkRows talks;
    private final AgreementNumbers numbers;
    private final Clock clock;

    SampleAgreements(AgreementRows agreements, TalkRows talks, AgreementNumbers numbers, Clock clock) {
        this.agreements = agreements;
        this.talks = talks;
        this.numbers = numbers;
        this.clock = clock;
    }

    private record Held(String session, String name, LocalDate day, String venue) {}

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void load() {
        agreements.flush(); // the counter asks by SQL for the contract that was saved just before
        AGREED.forEach(this::dateAndContent);
        new Written(AgreementKind.QUESTIONS, Optional.of("seminar-6"), "第6回アンケートの質問", daysAgo(20))
                .say(TalkAct.PROPOSED, Side.CONTRACTOR, "前回の5問に「家の人と話しましたか」を足したいです。")
                .agree(Side.WARD, 1, "この6問でお願いします。")
                .say(TalkAct.REOPENED, Side.WARD, "区の別の調査と重なる質問が1つありました。問4を変えたいです。");
        new Written(AgreementKind.DATE, Optional.of("dispatch-2"), "派遣 第2回の日時と会場", daysAgo(6))
                .say(
                        TalkAct.PROPOSED,
                        Side.CONTRACTOR,
                        "手本自治会の新年会と重ならない日として、1月20日を提案します。",
                        at(2027, 1, 20, "手本自治会集会所"));
        new Written(AgreementKind.SUPPORT, Optional.of("dispatch-3"), "派遣 第3回の支援内容", daysAgo(9))
                .say(TalkAct.PROPOSED, Side.CONTRACTOR, "LINEオープンチャットの開設と、使い方の約束ごとづくりまでを2時間で行います。")
                .say(TalkAct.ANSWERED, Side.WARD, "開設は事前に済ませられますか。当日は約束ごとに時間を使いたいとの希望です。");
        new Written(AgreementKind.CONTRACT, Optional.empty(), "資料に区のロゴを入れるか", daysAgo(40))
                .say(TalkAct.PROPOSED, Side.WARD, "配布する資料の表紙に、区の名前とロゴを入れてください。")
                .agree(Side.CONTRACTOR, 1, "承知しました。次の回の資料から入れます。");
    }

    private void dateAndContent(Held session) {
        OffsetDateTime at = session.day
                .minusDays(45)
                .atTime(10, 0)
                .atZone(BusinessTime.ZONE)
                .toOffsetDateTime();
        new Written(AgreementKind.DATE, Optional.of(session.session), session.name + "の日時と会場", at)
                .say(TalkAct.PROPOSED, Side.CONTRACTOR, "会場の空きを確かめました。この日時を提案します。", date(session.day, session.venue))
                .agree(Side.WARD, 1, "");
        new Written(AgreementKind.CONTENT, Optional.of(session.session), session.name + "の内容", at.plusDays(1))
                .say(TalkAct.PROPOSED, Side.CONTRACTOR, "題、ねらい、進行表を実施回のページに書きました。")
                .agree(Side.WARD, 1, "これで進めてください。");
    }

    private static ProposedDate at(int year, int month, int day, String venue) {
        return date(LocalDate.of(year, month, day), venue);
    }

    private static ProposedDate date(LocalDate day, String venue) {
        return new ProposedDate(day, TWO, FOUR, SampleData.id("venue:" + venue));
    }

    private OffsetDateTime daysAgo(int days) {
        return OffsetDateTime.now(clock).minusDays(days);
    }

    /** One agreement of the sample, written line by line, a day apart. */
    private final class Written {
        private final Agreement row;
        private final OffsetDateTime begun;
        private int position;

        Written(AgreementKind kind, Optional<String> session, String title, OffsetDateTime begun) {
            int number = numbers.next();
            this.begun = begun;
            this.row = agreements.save(new Agreement(
                    SampleData.id("agreement:" + number),
                    number,
                    new AgreementDraft(
                            kind, session.map(name -> new ProgrammeSessionId(SampleData.id("session:" + name))), title),
                    Side.CONTRACTOR,
                    begun));
        }

        Written say(TalkAct act, Side side, String text) {
            return write(act, side, Saying.of(text), Optional.empty());
        }

        Written say(TalkAct act, Side side, String text, ProposedDate date) {
            return write(act, side, Saying.of(text, date), Optional.empty());
        }

        Written agree(Side side, int proposal, String text) {
            return write(TalkAct.ACCEPTED, side, Saying.of(text), Optional.of(proposal));
        }

        private Written write(TalkAct act, Side side, Saying saying, Optional<Integer> proposal) {
            OffsetDateTime at = begun.plusDays(position);
            switch (act) {
                case PROPOSED, ANSWERED -> row.spoke(side, at);
                case ACCEPTED -> row.agree(at);
                case REOPENED -> row.reopen(side, at);
                case WITHDRAWN -> row.withdraw(false, at);
            }
            UUID id = SampleData.id("talk:" + row.getId() + ":" + position);
            AccountId by = new AccountId(SampleData.id("account:" + (side == Side.WARD ? "ward" : "office")));
            Talk talk = new Talk(id, row.getId(), ++position, act, new Talk.Speaker(side, by, at), saying);
            talks.save(proposal.map(talk::about).orElse(talk));
            return this;
        }
    }
}
