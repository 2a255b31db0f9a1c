package org.yoriai.association;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.SampleData;

/** 見本の町会カルテ — tools, a support policy, a candidate for a visit, and follow-ups in every state. */
@Component
class SampleKarte implements SampleData {
    private static final AccountId OFFICE = new AccountId(SampleData.id("account:office"));
    private static final AccountId ADVISER = new AccountId(SampleData.id("account:adviser"));
    private static final String VISITED = "見本町会";
    private static final String NEXT = "手本自治会";
    private final Associations associations;
    private final ToolRows tools;
    private final PolicyRows policies;
    private final VisitRows visits;
    private final FollowUpRows followUps;
    private final Clock clock;

    SampleKarte(
            Associations associations,
            ToolRows tools,
            PolicyRows policies,
            VisitRows visits,
            FollowUpRows followUps,
            Clock clock) {
        this.associations = associations;
        this.tools = tools;
        this.policies = policies;
        this.visits = visits;
        this.followUps = followUps;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public void load() {
        tool(VISITED, "回覧板", ToolStanding.IN_USE, LocalDate.of(2026, 10, 28));
        tool(VISITED, "LINE公式アカウント", ToolStanding.WANTED, LocalDate.of(2026, 10, 28));
        tool(VISITED, "LINE公式アカウント", ToolStanding.IN_USE, LocalDate.of(2026, 11, 19));
        tool(NEXT, "役員だけのLINEグループ", ToolStanding.IN_USE, LocalDate.of(2026, 11, 18));
        tool(NEXT, "Instagram", ToolStanding.WANTED, LocalDate.of(2026, 11, 18));
        tool("例示町会", "LINEオープンチャット", ToolStanding.WANTED, LocalDate.of(2026, 10, 8));
        policies.save(new SupportPolicy(
                SampleData.id("policy:" + VISITED),
                id(VISITED),
                new PolicyFacts(
                        "月2回の配信が続くように、12月と2月に電話で様子をうかがう。写真の決まりを役員会で確かめてもらう。", LocalDate.of(2026, 11, 24), OFFICE),
                now()));
        visits.save(new VisitChoice(
                SampleData.id("visit:例示町会"), id("例示町会"), "講習会に2人が参加。LINEオープンチャットを始めたい。", now(), OFFICE));
        LocalDate today = LocalDate.now(clock);
        FollowUp done = followUp("done", VISITED, "あいさつメッセージの例文を送る", today.minusDays(3), FollowUpChannel.MAIL, 0);
        done.finish(talk("done", today.minusDays(4), "例文を3つ送った。「使ってみる」との返事。"), today.minusDays(4));
        FollowUp begun = followUp("begun", VISITED, "1回目の配信がうまくいったかうかがう", today.minusDays(1), FollowUpChannel.PHONE, 2);
        begun.talk(talk("begun", today.minusDays(1), "留守だった。夕方にかけ直す。"));
        followUps.save(done);
        followUps.save(begun);
        followUps.save(
                followUp("open", NEXT, "Instagramの下見に必要なスマートフォンを確かめる", today.plusDays(9), FollowUpChannel.MAIL, 0));
    }

    private void tool(String association, String name, ToolStanding standing, LocalDate day) {
        UUID id = SampleData.id("tool:" + association + ":" + name + ":" + day);
        tools.save(new ToolNote(id, id(association), new ToolFacts(name, standing, day, OFFICE), now()));
    }

    private FollowUp followUp(
            String name, String association, String task, LocalDate due, FollowUpChannel channel, int repeatMonths) {
        Association of = associations.findById(id(association).value()).orElseThrow();
        return new FollowUp(
                SampleData.id("follow-up:" + name),
                of,
                new FollowUpDraft(Optional.of(id(association)), task, due, channel, Optional.of(ADVISER), repeatMonths),
                now());
    }

    private FollowUpContact talk(String name, LocalDate day, String said) {
        return new FollowUpContact(
                SampleData.id("follow-up-talk:" + name),
                new FollowUpTalk(day, FollowUpChannel.PHONE, said, ADVISER),
                now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static AssociationId id(String name) {
        return new AssociationId(SampleData.id("association:" + name));
    }
}
