package org.yoriai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yoriai.As;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.SampleData;

/** A questionnaire of several pages on a phone without script: nothing typed is lost, and branches are kept. */
class PartByPartTest extends SurveyTesting {
    private Phone phone;
    private ProgrammeSessionId session;
    private String path;

    @BeforeEach
    void open() {
        phone = new Phone(port);
        session = freshSession();
        path = agreed(session, everyKind()).path();
    }

    @Test
    void whoIsAskedMoreGoesThroughThreePagesAndSendsOneAnswer() {
        String nonce = phone.open(path);
        HttpResponse<String> second = follow(send(nonce, 1, "q1", "1", "q2-other", "回覧板"));
        assertThat(second.body()).contains("使う方へ", "name=\"q4\"", "3枚のうち 2枚目").doesNotContain("name=\"q5\"");
        HttpResponse<String> third = follow(send(nonce, 2, "q4", " １，０ "));
        assertThat(third.body()).contains("name=\"q5\"", "3枚のうち 3枚目", "回答を送る");
        HttpResponse<String> thanks = follow(send(nonce, 3, "q5", "2", "q6", "一 行", "q7", "よかった"));
        assertThat(thanks.body()).contains("回答を受け付けました", "これからの予定");

        Results found = found();
        assertThat(found.coverage().phone()).isEqualTo(1);
        assertThat(found.questions().get(1).texts()).containsExactly("回覧板");
        assertThat(found.questions().get(3).figures().orElseThrow().most()).isEqualTo(10);
        assertThat(found.questions().get(2).answered()).isZero();
        assertThat(drafts()).isZero();
    }

    @Test
    void whoIsNotAskedGoesPastThePageAndTheConditionalQuestionIsRequiredOfThemAlone() {
        String nonce = phone.open(path);
        HttpResponse<String> again = send(nonce, 1, "q1", "2");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("href=\"#q3\"");
        HttpResponse<String> second = follow(send(nonce, 1, "q1", "2", "q3", "むずかしい"));
        assertThat(second.body()).contains("name=\"q5\"", "2枚のうち 2枚目");
    }

    @Test
    void aReloadAndTheWayBackFindWhatWasTyped() {
        String nonce = phone.open(path);
        String second = Phone.location(send(nonce, 1, "q1", "1", "q2", "1", "q2", "2"));
        send(nonce, 2, "q4", "250");
        assertThat(phone.get(second).body()).contains("value=\"250\"");
        HttpResponse<String> first = follow(send(nonce, 2, "q4", "251", "go", "back"));
        assertThat(first.body())
                .containsPattern("name=\"q1\" value=\"1\" id=\"q1-1\" checked")
                .containsPattern("name=\"q2\" value=\"2\" checked");
        assertThat(phone.get(second).body()).contains("value=\"251\"");
    }

    @Test
    void anotherLanguageTakesAlongWhatIsTypedOnThisPage() {
        String nonce = phone.open(path);
        send(nonce, 1, "q1", "1");
        HttpResponse<String> english = follow(send(nonce, 2, "q4", "25x", "lang", "japanese", "read", "english"));
        assertThat(english.body())
                .contains("<html lang=\"en\">", "value=\"25x\"", nonce)
                .doesNotContain("yo-field__error");
        HttpResponse<String> asBefore = send(nonce, 2, "q4", "25x", "lang", "english", "read", "klingon");
        assertThat(asBefore.statusCode())
                .as("a way of reading that nobody offers is no way")
                .isEqualTo(422);
    }

    @Test
    void onAQuestionnaireOfOnePageTooAndNothingIsSent() {
        String nonce = phone.open("/s/sample");
        HttpResponse<String> english = phone.post(
                "/s/sample/answers", "nonce", nonce, "lang", "japanese", "read", "english", "q1", "2", "q6", "消えては困る");
        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(english.body())
                .contains("<html lang=\"en\">", "消えては困る", nonce)
                .doesNotContain("yo-field__error");
        assertThat(english.body()).containsPattern("name=\"q1\" value=\"2\"[^>]* checked");
    }

    @Test
    void theLastPageTappedTwiceIsOneAnswerAndTheSameReceipt() {
        String nonce = phone.open(path);
        send(nonce, 1, "q1", "1");
        send(nonce, 2, "q4", "10");
        String first = Phone.location(send(nonce, 3, "q5", "2", "q7", "よかった"));
        assertThat(first).contains("/thanks/").doesNotContain("again");
        assertThat(Phone.location(send(nonce, 3, "q5", "2", "q7", "よかった"))).isEqualTo(first);
        assertThat(Phone.location(send(nonce, 3, "q5", "4", "q7", "あとから書きかえた"))).contains("/thanks/", "again");
        assertThat(found().coverage().total()).isEqualTo(1);
    }

    @Test
    void whatTheDeskChangesHoldsForTheVeryNextPageSent() {
        String nonce = phone.open(path);
        assertThat(send(nonce, 1, "q1", "1").statusCode()).isEqualTo(303);
        jdbc.sql("update programme_session set held_on = ? where id = ?")
                .params(LocalDate.now(BusinessTime.ZONE).minusDays(3), session.value())
                .update();
        As.run(office(), () -> editing.openDuring(session, new SurveyWindow(0, 2), office()));
        HttpResponse<String> late = send(nonce, 2, "q4", "10");
        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.body()).contains("受付は終わりました");
    }

    @Test
    void anEarlierPageThatLacksSomethingIsShownAgainBeforeAnythingIsStored() {
        String nonce = phone.open(path);
        send(nonce, 1, "q1", "1");
        HttpResponse<String> answered = send(nonce, 3, "q5", "1");
        assertThat(Phone.location(answered)).contains("/parts/" + nonce + "/2");
        assertThat(found().coverage().total()).isZero();
    }

    @Test
    void aDraftIsSealedAndOpensForNoOtherSurvey() {
        String nonce = phone.open(path);
        send(nonce, 1, "q1", "3", "q1-other", "だれにも見せない");
        byte[] stored = jdbc.sql("select answers from survey_draft where nonce = ?")
                .param(java.util.UUID.fromString(nonce))
                .query((row, _) -> row.getBytes(1))
                .single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("だれにも");
        assertThat(Phone.location(phone.get("/s/sample/parts/" + nonce + "/1"))).endsWith("/s/sample");
        assertThat(phone.get(path + "/parts/" + nonce + "/99").statusCode()).isEqualTo(200);
        assertThat(phone.get(path + "/parts/" + nonce + "/-1").statusCode()).isEqualTo(200);
    }

    @Test
    void aPageOpenedWithTheVersionBeforeIsStillTaken() {
        String nonce = phone.open("/s/" + path.substring(3));
        Questionnaire other = everyKind();
        As.run(office(), () -> editing.save(session, 1, other, office()));
        assertThat(phone.get(path).body()).contains("name=\"v\" autocomplete=\"off\" value=\"1\"");
        As.run(ward(), () -> editing.agree(session, 2, ward()));
        assertThat(phone.get(path).body()).contains("name=\"v\" autocomplete=\"off\" value=\"2\"");
        follow(send(nonce, 1, "q1", "3", "q1-other", "前の版で"));
        assertThat(follow(send(nonce, 2, "q5", "1")).body()).contains("回答を受け付けました");
        assertThat(found().questions()).hasSize(14);
    }

    @Test
    void furiganaEasyJapaneseAndEnglishAreALinkAway() {
        assertThat(phone.get(path).body()).contains("?lang=furigana", "?lang=easy", "?lang=english", "使う</span>");
        assertThat(phone.get(path + "?lang=furigana").body()).contains("<ruby>使<rp>", "つぎへ");
        assertThat(phone.get(path + "?lang=english").body()).contains("<html lang=\"en\">", "Sample", "Next");
        assertThat(phone.get(path, "Accept-Language", "en").body()).contains("<html lang=\"en\">");
        assertThat(phone.get(path + "?lang=japanese", "Accept-Language", "en").body())
                .contains("<html lang=\"ja\">");
        assertThat(phone.get(path + "?lang=klingon").statusCode()).isEqualTo(200);
    }

    @Test
    void beforeTheWardAgreesNobodyCanAnswer() {
        ProgrammeSessionId fresh = freshSession();
        As.run(office(), () -> editing.begin(fresh, "seminar", office()));
        String draft = As.call(
                office(), () -> editing.preview(fresh).orElseThrow().facts().path());
        assertThat(phone.get(draft).body()).contains("準備中です").doesNotContain("name=\"nonce\"");
        assertThat(phone.post(draft + "/answers", "nonce", SampleData.id("x").toString(), "q1", "1")
                        .body())
                .contains("準備中です");
        assertThat(As.call(ward(), () -> surveys.of(fresh))).isEmpty();
    }

    private Results found() {
        return As.call(ward(), () -> results.of(session, "test"));
    }

    private HttpResponse<String> send(String nonce, int part, String... fields) {
        return phone.post(
                path + "/answers", Phone.with(fields, "nonce", nonce, "v", "1", "part", Integer.toString(part)));
    }

    private HttpResponse<String> follow(HttpResponse<String> sent) {
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        return phone.get(Phone.location(sent).replaceFirst("^https?://[^/]+", ""));
    }

    private long drafts() {
        return jdbc.sql(
                        "select count(*) from survey_draft where survey_id = (select id from survey where session_id = ?)")
                .param(session.value())
                .query(Long.class)
                .single();
    }
}
