package org.yoriai.programme;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yoriai.shared.FiscalYear;
import org.yoriai.shared.SampleData;

/** 見本の委託契約 — 令和8年度 as the specification has it; the parties are invented. */
@Component
class SampleProgramme implements SampleData {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    // 仕様書 4(1)ア・ウ・エ・オ・キ・コ
    private static final ProgrammeTerms SEMINAR = new ProgrammeTerms(
            ProgrammeKind.SEMINAR,
            FIRST,
            LocalDate.of(2026, 12, 25),
            7,
            10,
            20,
            120,
            5,
            14,
            Period.ofMonths(1),
            true,
            true);
    // 仕様書 4(2)ア・ウ・エ・オ・キ・ケ
    private static final ProgrammeTerms DISPATCH = new ProgrammeTerms(
            ProgrammeKind.DISPATCH,
            FIRST,
            LocalDate.of(2027, 3, 15),
            3,
            10,
            10,
            120,
            5,
            14,
            Period.ofWeeks(3),
            false,
            true);
    // 仕様書 4(3)ア・ウ・エ・オ・キ・コ
    private static final ProgrammeTerms EXCHANGE = new ProgrammeTerms(
            ProgrammeKind.EXCHANGE,
            FIRST,
            LocalDate.of(2027, 2, 14),
            2,
            10,
            20,
            120,
            5,
            14,
            Period.ofMonths(1),
            true,
            true);

    private static final ContractFacts FACTS = new ContractFacts(
            CONTRACT,
            "町会・自治会デジタル活用支援事業委託",
            new FiscalYear(2026),
            LocalDate.of(2027, 3, 31), // 仕様書 3
            new ContractFacts.Party("見本区", "協働推進課", "東京都見本区見本一丁目1番1号", "03-0000-0000"),
            "見本区長",
            new ContractFacts.Party("株式会社見本コミュニティ支援", "事務局", "東京都見本区見本一丁目2番3号", "03-0000-0000"),
            "代表取締役　見本 次郎",
            14, // 仕様書 4(4): 2週間以内
            30, // 仕様書 5
            List.of(SEMINAR, DISPATCH, EXCHANGE));

    private static final String HALL = "マイク、ホワイトボード、投影用スクリーン";
    private final ContractRows contracts;
    private final Programmes programmes;
    private final Venues venues;
    private final SampleSessions sessions;

    SampleProgramme(ContractRows contracts, Programmes programmes, Venues venues, SampleSessions sessions) {
        this.contracts = contracts;
        this.programmes = programmes;
        this.venues = venues;
        this.sessions = sessions;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load() {
        contracts.save(new Contract(FACTS));
        FACTS.programmes()
                .forEach(terms -> programmes.save(new Programme(
                        SampleData.id("programme:" + terms.kind()), terms, SampleTemplates.of(terms.kind()))));
        sessions.load(List.of(
                venue("見本区民センター 会議室1", "見本区見本二丁目1番", 40, NetworkState.AVAILABLE, HALL),
                venue("例示地区区民館 集会室", "見本区例示一丁目5番", 30, NetworkState.AVAILABLE, HALL),
                venue("手本コミュニティホール", "見本区手本三丁目2番", 60, NetworkState.AVAILABLE, HALL + "、プロジェクター"),
                venue("見本町会会館", "見本区見本四丁目8番", 20, NetworkState.NONE, "長机6、いす20"),
                venue("手本自治会集会所", "見本区手本一丁目7番", 15, NetworkState.NONE, "長机4、いす15"),
                venue("雛形町会会館", "見本区雛形二丁目3番", 20, NetworkState.UNKNOWN, "")));
    }

    private Venue venue(String name, String address, int capacity, NetworkState network, String equipment) {
        return venues.save(new Venue(
                SampleData.id("venue:" + name), new VenueFacts(name, address, capacity, network, equipment, "")));
    }
}
