package org.yoriai.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yoriai.association.ParticipantFacts;
import org.yoriai.fieldwork.RecordedText;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.SessionPlan;

/** What lies on the table at the venue: nobody is missing, nothing is cut, and every page says what it is. */
class SheetsTest {
    private static final String LONG_ASSOCIATION = "見本町一丁目二丁目三丁目四丁目五丁目六丁目七丁目八丁目合同町会自治会連合見本会";
    private static final String LONG_NAME = "見本之上ノ丞左衛門尉藤原朝臣例文太郎次郎丸";
    private final PrintWords words = Sheets.words();
    private final SessionPlan plan = Sheets.plan(ProgrammeKind.SEMINAR, "スマートフォンと回覧板");

    @ParameterizedTest(name = "{0} people: {1} pages of the roster, {2} of the sign-in sheet, {3} of name cards")
    @CsvSource({"1, 1, 1, 1", "20, 2, 2, 2", "300, 13, 16, 30"})
    void everybodyStandsOnceUnderARepeatedHead(int heads, int roster, int signIn, int cards) throws IOException {
        List<ParticipantFacts> people = people(heads);
        PeopleSheets sheets = new PeopleSheets(plan, people, words);
        List<String> rosterPages = Sheets.read("roster-" + heads, sheets.roster());
        List<String> signInPages = Sheets.read("sign-in-" + heads, sheets.signIn());
        List<String> cardPages = Sheets.read("name-cards-" + heads, new NameCards(plan, people, words).print());
        assertThat(rosterPages).hasSize(roster);
        assertThat(signInPages).hasSize(signIn);
        assertThat(cardPages).hasSize(cards);
        for (List<String> pages : List.of(rosterPages, signInPages, cardPages)) {
            String all = String.join("", pages);
            assertThat(people).allSatisfy(person -> assertThat(all).containsOnlyOnce(person.name()));
            for (int page = 0; page < pages.size(); page++) {
                assertThat(pages.get(page)).contains((page + 1) + "／" + pages.size());
            }
        }
        for (List<String> pages : List.of(rosterPages, signInPages)) {
            assertThat(pages).allSatisfy(page -> assertThat(page).contains("個人情報", "デジタル活用講習会第5回", "町会・自治会"));
            assertThat(pages.getFirst()).contains("令和8年12月8日(火)", "14:00–16:00", "見本区民センター会議室1");
            assertThat(String.join("", pages)).contains("当日参加", "参加予定" + heads + "人");
        }
        assertThat(rosterPages.getFirst()).contains("出席", "遅刻", "□");
    }

    @Test
    void theRepeatedHeadStandsAboveTheLinesThatGoOn() throws IOException {
        List<String> pages = Sheets.read("roster-heads", new PeopleSheets(plan, people(60), words).roster());
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.subList(0, pages.size() - 1))
                .allSatisfy(
                        page -> assertThat(page.indexOf("紙回答の番号")).isPositive().isLessThan(page.indexOf("さん")));
    }

    @Test
    void longNamesBecomeSmallerOrGoOnInTheNextLineAndLoseNothing() throws IOException {
        List<ParticipantFacts> people = List.of(
                Sheets.person(LONG_NAME, "みほんのじょうのすけさえもんのじょうふじわらのあそんれいぶんたろうじろうまる", LONG_ASSOCIATION),
                Sheets.person("ﾔﾏﾀﾞ ﾊﾅｺ", "ﾔﾏﾀﾞ ﾊﾅｺ", "ﾐﾎﾝ町会"),
                Sheets.person("林", "", "例示町会"));
        PeopleSheets sheets = new PeopleSheets(plan, people, words);
        for (String page : List.of(
                Sheets.read("roster-long", sheets.roster()).getFirst(),
                Sheets.read("sign-in-long", sheets.signIn()).getFirst(),
                Sheets.read("name-cards-long", new NameCards(plan, people, words).print())
                        .getFirst())) {
            assertThat(page).containsOnlyOnce(LONG_NAME).contains(LONG_ASSOCIATION, "ﾔﾏﾀﾞﾊﾅｺ", "林");
        }
    }

    @Test
    void aLetterThatTheTypeLacksIsToldAndNeverACrash() throws IOException {
        // U+20BB7 and U+9AD9 as registries write them; U+2F9D4 and an emoji that no type for print holds
        List<ParticipantFacts> people = List.of(
                Sheets.person("見本 一郎", "みほん いちろう", "見本町会"),
                Sheets.person("𠮷田 髙志", "よしだ たかし", "﨑見本町会"),
                Sheets.person("見本\uD87E\uDDD4 二郎", "みほん じろう", "見本町会"),
                Sheets.person("渡邉\uDB40\uDD00 三郎", "わたなべ さぶろう", "見本😀町会"));
        PeopleSheets sheets = new PeopleSheets(plan, people, words);
        String roster = Sheets.read("roster-rare", sheets.roster()).getFirst();
        assertThat(roster).contains("髙志", "﨑見本町会", "渡邉三郎", "見本〓町会", "手書きで直してください");
        assertThat(Sheets.read("sign-in-rare", sheets.signIn()).getFirst()).contains("手書きで直してください");
        assertThat(Sheets.read("name-cards-rare", new NameCards(plan, people, words).print())
                        .getFirst())
                .contains("手書きで直してください");
        assertThat(Sheets.read("roster-plain", new PeopleSheets(plan, people.subList(0, 1), words).roster())
                        .getFirst())
                .as("nothing is told where nothing is missing")
                .doesNotContain("手書きで直して");
    }

    @ParameterizedTest
    @CsvSource({
        "https://yoriai.example.jp/s/0123456789abcdefghij",
        "https://kyoudou-digital-shien.city.mihon.tokyo.example.jp:8443/s/0123456789abcdefghijklmnopqrstuvwxyzABCDEFG"
    })
    void thePostersCodeIsReadFromAPictureAndSaysTheAddress(String address) throws Exception {
        Poster.Entrance entrance = new Poster.Entrance(
                address, address.replaceAll("^https://|/s/.*$", "") + "/s", "123 456", LocalDate.of(2026, 12, 15));
        byte[] pdf = new Poster(plan, entrance, "見本区　地域振興課　03-0000-0000", words).print();
        assertThat(Sheets.scanned(pdf)).isEqualTo(address);
        List<String> pages = Sheets.read("poster-" + address.length(), pdf);
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst())
                .contains("123456", "令和8年12月15日(火)まで", "カメラを", "回答を送る", "見本区地域振興課", entrance.typed());
    }

    @Test
    void rulesStandByWhatTheyAreAboutAndALongOneGoesOn() throws IOException {
        String essay = "回覧する前に、会長と副会長の2人で確かめる。".repeat(120);
        List<RecordedText.Note> rules = List.of(
                rule("rule-poster", "広報部の2人が交代で投稿する。"),
                rule("rule", essay),
                rule("rule-of-an-older-tablet", "一行目\n二行目"));
        List<String> pages = Sheets.read(
                "rules",
                new RuleSheet(Sheets.plan(ProgrammeKind.DISPATCH, "見本町会への派遣"), Optional.of("見本町会"), rules, words)
                        .print());
        assertThat(pages)
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page).contains("決めたこと"));
        assertThat(pages.getFirst()).contains("運用ルール一覧", "見本町会", "投稿する人", "広報部の2人が交代で投稿する。");
        String all = String.join("", pages);
        assertThat(all.chars().filter(letter -> letter == '。'))
                .as("120 sentences and one")
                .hasSize(121);
        assertThat(all).contains("（つづき）", "一行目二行目", "rule-of-an-older-tablet");
    }

    private static RecordedText.Note rule(String kind, String text) {
        return new RecordedText.Note(
                UUID.randomUUID(),
                "rules",
                Optional.of(kind),
                text,
                OffsetDateTime.parse("2026-12-08T15:00:00+09:00"),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Optional.empty());
    }

    private static List<ParticipantFacts> people(int heads) {
        return new ArrayList<>(IntStream.rangeClosed(1, heads)
                .mapToObj(number -> Sheets.person("見本%03d号さん".formatted(number), "みほん", "見本町会"))
                .toList());
    }
}
