package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.As;
import org.yoriai.fieldwork.ActLog;
import org.yoriai.fieldwork.ActOutcome;
import org.yoriai.fieldwork.ActReader;
import org.yoriai.fieldwork.Photographs;
import org.yoriai.fieldwork.ReceivedAct;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionPlan;
import org.yoriai.shared.BusinessTime;

/** Makes the sample's seminar one that was recorded in full: everybody marked, the run sheet, remarks, photographs, answers. */
final class FullSession {
    static final int PHOTOGRAPHS = 20;
    private static final int WIDTH = 2048;
    private static final int HEIGHT = 1536;
    private static final int ANSWERS = 30;
    private final ProgrammeSessionId session;
    private final ActLog log;
    private final Photographs photographs;
    private final TransactionTemplate transaction;
    private final UUID checkout = UUID.randomUUID();
    private final Random random = new Random(20261128);
    private int seq;

    FullSession(ProgrammeSessionId session, ActLog log, Photographs photographs, TransactionTemplate transaction) {
        this.session = session;
        this.log = log;
        this.photographs = photographs;
        this.transaction = transaction;
    }

    FullSession record(SessionPlan plan, List<UUID> people, Person by) throws Exception {
        people.forEach(person -> act("attendance.marked", person, "{\"status\":\"present\"}", by));
        for (int walkIn = 1; walkIn <= 3; walkIn++) {
            act(
                    "attendance.walkIn",
                    UUID.randomUUID(),
                    "{\"name\":\"当日 %d\",\"association\":\"見本町会\"}".formatted(walkIn),
                    by);
        }
        for (SessionPlan.Agenda item : plan.agenda()) {
            act("runsheet.started", item.id(), "{}", by);
            act("runsheet.finished", item.id(), "{}", by);
        }
        for (int remark = 1; remark <= 3; remark++) {
            String text = "文例をもとにした下書きづくりに時間をかけ、そのぶん事例の紹介を短くした。".repeat(3);
            act("remark.written", UUID.randomUUID(), "{\"text\":\"%s\"}".formatted(text), by);
        }
        for (int number = 1; number <= PHOTOGRAPHS; number++) {
            photograph(number, by);
        }
        return this;
    }

    /** Answers as phones send them, to a survey that is open. */
    void answer(JdbcClient jdbc, int port) throws IOException, InterruptedException {
        jdbc.sql("update survey_link set opens_days_before = 60, closes_days_after = 60 where survey_id in"
                        + " (select id from survey where session_id = ?)")
                .param(session.value())
                .update();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (int one = 0; one < ANSWERS; one++) {
                String answers = IntStream.rangeClosed(1, 5)
                        .mapToObj(question -> "q" + question + "=" + (1 + random.nextInt(3)))
                        .collect(Collectors.joining("&", "&", ""));
                int status = http.send(
                                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/s/sample/answers"))
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(HttpRequest.BodyPublishers.ofString(
                                                "v=1&nonce=" + UUID.randomUUID() + answers))
                                        .build(),
                                BodyHandlers.discarding())
                        .statusCode();
                assertThat(status).isEqualTo(303);
            }
        }
    }

    private void photograph(int number, Person by) throws Exception {
        byte[] jpeg = jpeg();
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jpeg));
        As.run(
                by,
                () -> transaction.executeWithoutResult(
                        _ -> photographs.keep(session, new Photographs.Arrived(checkout, sha256, jpeg, true))));
        act(
                "photograph.taken",
                UUID.randomUUID(),
                "{\"sha256\":\"%s\",\"caption\":\"会場のようす %d\"}".formatted(sha256, number),
                by);
    }

    /** As large, and as hard to pack, as what a tablet's camera gives: surfaces, edges and grain. */
    private byte[] jpeg() throws IOException {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = picture.createGraphics();
        paint.setPaint(new GradientPaint(0, 0, colour(), WIDTH, HEIGHT, colour()));
        paint.fillRect(0, 0, WIDTH, HEIGHT);
        for (int shape = 0; shape < 120; shape++) {
            paint.setColor(colour());
            paint.fillOval(random.nextInt(WIDTH), random.nextInt(HEIGHT), random.nextInt(300), random.nextInt(300));
        }
        paint.dispose();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int grain = random.nextInt(12);
                picture.setRGB(x, y, picture.getRGB(x, y) ^ (grain << 16 | grain << 8 | grain));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private Color colour() {
        return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }

    private void act(String type, UUID entity, String payload, Person by) {
        seq++;
        OffsetDateTime at = OffsetDateTime.now(BusinessTime.ZONE).minusHours(1).plusSeconds(seq);
        byte[] json = """
                {"v":1,"id":"%s","checkout":"%s","seq":%d,"session":"%s","author":"%s","type":"%s","entity":"%s",
                 "at":"%s","drift":0,"payload":%s}
                """.formatted(
                        UUID.randomUUID(),
                        checkout,
                        seq,
                        session,
                        by.id(),
                        type,
                        entity,
                        DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx")
                                .format(at),
                        payload)
                .getBytes(StandardCharsets.UTF_8);
        As.run(
                by,
                () -> transaction.executeWithoutResult(_ -> assertThat(log.append(session, List.of(read(json))))
                        .as(type)
                        .noneMatch(ActOutcome.Rejected.class::isInstance)));
    }

    private static ReceivedAct read(byte[] json) {
        try {
            return new ReceivedAct(ActReader.read(json), json);
        } catch (org.yoriai.fieldwork.ActRejected wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
