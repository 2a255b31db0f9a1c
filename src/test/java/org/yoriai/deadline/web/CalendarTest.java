package org.yoriai.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.deadline.CalendarFeeds;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;

/** A calendar program reads what its owner may see, and nobody else's address opens anything. */
@YoriaiTest
class CalendarTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    SignIn signIn;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theOfficeFindsSessionsWithTheirHoursAndItsOwnDueDays() throws Exception {
        HttpResponse<String> answer = fetch(address("office"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        List<String> summaries = summaries(answer.body());
        assertThat(summaries).contains("講習会 第7回 事例紹介とふりかえり", "期限：実施報告書を提出する　派遣 第1回 見本町会 LINE公式アカウント　11月19日（木）実施");
        assertThat(summaries).as("P1").anyMatch(words -> words.startsWith("期限：次年度の提案書を提出する"));
        assertThat(summaries).noneMatch(words -> words.startsWith("期限：参加人数"));
        assertThat(answer.body())
                .as("14:00 in Japan")
                .contains("DTSTART:20261222T050000Z")
                .contains("DTSTART;VALUE=DATE:20261210");
        assertThat(answer.body()).doesNotContain("架山", "見本 太郎");
    }

    @Test
    void aLecturerFindsTheirOwnSessionsAlone() throws Exception {
        assertThat(summaries(fetch(address("facilitator")).body()))
                .isNotEmpty()
                .allMatch(words -> words.startsWith("意見交換会"));
    }

    @Test
    void aRenewedAddressEndsTheOneBeforeAndOnlyAHashIsKept() throws Exception {
        String before = address("ward");
        String after = address("ward");
        assertThat(fetch(before).statusCode()).isEqualTo(404);
        assertThat(fetch(after).statusCode()).isEqualTo(200);
        String token = after.replaceAll(".*/calendar/|\\.ics", "");
        assertThat(jdbc.sql("select count(*) from calendar_feed where token_hash = ?")
                        .param(token)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calendar/x.ics", "/calendar/.ics", "/calendar/", "/calendar/%2e%2e.ics"})
    void nothingElseIsThere(String path) throws Exception {
        assertThat(fetch("http://localhost:" + port + path).statusCode()).isIn(302, 400, 404);
    }

    private String address(String login) {
        Person person = As.signedIn(signIn, login);
        return "http://localhost:" + port + "/calendar/" + As.call(person, () -> feeds.renew(person)) + ".ics";
    }

    private static HttpResponse<String> fetch(String address) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static List<String> summaries(String body) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(body)).getComponents(Component.VEVENT).stream()
                        .map(event -> event.getProperty(Property.SUMMARY)
                                .map(Property::getValue)
                                .orElse(""))
                        .toList();
    }
}
