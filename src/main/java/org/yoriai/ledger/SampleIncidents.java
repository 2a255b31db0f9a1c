package org.yoriai.ledger;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.SampleData;

/** 見本の訓練 — this year's drill, with its result, accepted by the ward; invented. */
@Component
class SampleIncidents implements SampleData {
    private static final int DAYS_AGO = 40;
    private final IncidentRows incidents;
    private final IncidentEntries entries;
    private final Clock clock;

    SampleIncidents(IncidentRows incidents, IncidentEntries entries, Clock clock) {
        this.incidents = incidents;
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public void load() {
        OffsetDateTime begun = OffsetDateTime.now(clock).minusDays(DAYS_AGO).truncatedTo(ChronoUnit.MINUTES);
        AccountId office = new AccountId(SampleData.id("account:office"));
        AccountId ward = new AccountId(SampleData.id("account:ward"));
        IncidentDraft draft = new IncidentDraft(
                true,
                IncidentKind.LOST,
                begun,
                "例示 一郎",
                "講習会の帰り道でタブレット 1台が見当たらない、という想定（見本）",
                false,
                Set.of(),
                List.of(),
                true);
        Incident drill =
                incidents.save(new Incident(SampleData.id("incident:drill"), 1, draft, office, begun.plusMinutes(5)));
        IncidentId id = drill.id();
        write(id, Step.NOTICED, begun, office, "");
        write(id, Step.BEGUN, begun.plusMinutes(5), office, "");
        write(id, Step.STOPPED, begun.plusMinutes(5), office, "");
        write(id, Step.REVOKED, begun.plusMinutes(5), office, "タブレット 1号機");
        write(id, Step.TOLD, begun.plusMinutes(5), office, "1");
        write(id, Step.RECEIVED, begun.plusMinutes(12), ward, "");
        write(id, Step.CONTAINMENT, begun.plusMinutes(15), office, "端末を失効させる手順を確かめた。");
        write(id, Step.RESULT, begun.plusMinutes(40), office, "気づいてから失効まで 5分。連絡網の順番を改めた。");
        write(id, Step.ASKED, begun.plusMinutes(45), office, "");
        write(id, Step.ENDED, begun.plusMinutes(60), ward, "");
    }

    private void write(IncidentId incident, Step step, OffsetDateTime at, AccountId by, String words) {
        entries.save(new IncidentEntry(incident, step, at, new IncidentEntry.Writing(by, at), words));
    }
}
