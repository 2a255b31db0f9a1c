package org.yoriai.fieldwork;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.SampleData;
import tools.jackson.databind.json.JsonMapper;

/** 見本の記録 — who came to the sessions that were held, and what the lecturer and the adviser wrote there. */
@Component
class SampleRecord implements SampleData {
    /** Every sixth of the registered stayed away. */
    private static final int ONE_ABSENT_OF = 6;

    private static final LocalTime BEGINS = LocalTime.of(14, 0);
    private final ActRows rows;
    private final EntityManager entities;
    private final JsonMapper json;

    SampleRecord(ActRows rows, EntityManager entities, JsonMapper json) {
        this.rows = rows;
        this.entities = entities;
        this.json = json;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void load() {
        entities.flush(); // acts are inserted by SQL, after the sessions that they name
        new Held("seminar-1", LocalDate.of(2026, 9, 10), 18)
                .remark("事例のうち、会員30世帯の町会の話に質問が集まった。小さな町会の例を次回も入れる。")
                .keep();
        new Held("seminar-2", LocalDate.of(2026, 9, 25), 16)
                .remark("アカウントの作成までは全員ができた。友だちを増やす方法を知りたいという声が多い。")
                .keep();
        new Held("seminar-3", LocalDate.of(2026, 10, 8), 13)
                .remark("写真にうつった人の許しをどう得るか、決まりの見本がほしいとの声があった。")
                .keep();
        new Held("seminar-4", LocalDate.of(2026, 10, 20), 11)
                .remark("会費の集金に使えるかは、会計の担当者と話してからという団体が多かった。")
                .keep();
        new Held("dispatch-1", LocalDate.of(2026, 11, 19), 9)
                .note("setup", "", "LINE公式アカウントを開設した。管理者は広報担当と副会長の2人。")
                .note("rules", "decision", "配信は月2回まで。写真は役員2人が見てから載せる。")
                .note("questions", "", "投稿する人が一人にかたよらないか心配。担当が替わるときの引き継ぎ方も知りたい。")
                .keep();
    }

    /** One session's acts, a minute apart. */
    private final class Held {
        private final String session;
        private final LocalDate day;
        private final List<ReceivedAct> acts = new ArrayList<>();

        Held(String session, LocalDate day, int registered) {
            this.session = session;
            this.day = day;
            IntStream.range(0, registered)
                    .forEach(index -> act(
                            "lecturer",
                            "attendance.marked",
                            "participant:" + session + ":" + index,
                            new Status(
                                    index % ONE_ABSENT_OF == ONE_ABSENT_OF - 1
                                            ? AttendanceStatus.ABSENT
                                            : AttendanceStatus.PRESENT)));
        }

        private record Status(AttendanceStatus status) {}

        private record Text(String text) {}

        private record StepText(String step, String text) {}

        private record Decision(String step, String kind, String text) {}

        Held remark(String text) {
            return act("lecturer", "remark.written", "remark:" + session, new Text(text));
        }

        Held note(String step, String kind, String text) {
            return act(
                    "adviser",
                    "note.written",
                    "note:" + session + ":" + step,
                    kind.isEmpty() ? new StepText(step, text) : new Decision(step, kind, text));
        }

        private Held act(String author, String type, String entity, Object payload) {
            int seq = acts.size() + 1;
            var written = new Written(
                    1,
                    SampleData.id("act:" + session + ":" + seq),
                    SampleData.id("checkout:" + session),
                    seq,
                    SampleData.id("session:" + session),
                    SampleData.id("account:" + author),
                    type,
                    SampleData.id(entity),
                    WireValues.time(day.atTime(BEGINS.plusMinutes(seq))
                            .atZone(BusinessTime.ZONE)
                            .toOffsetDateTime()),
                    0,
                    payload);
            byte[] bytes = json.writeValueAsString(written).getBytes(StandardCharsets.UTF_8);
            try {
                acts.add(new ReceivedAct(ActReader.read(bytes), bytes));
            } catch (ActRejected unreadable) {
                throw new IllegalStateException(unreadable);
            }
            return this;
        }

        void keep() {
            var id = new ProgrammeSessionId(SampleData.id("session:" + session));
            long last = rows.lockLastNumber(id);
            rows.insert(last, acts);
            rows.setLastNumber(id, last + acts.size());
        }
    }

    /** An act as a tablet writes it ({@code docs/kit-protocol.md}). */
    private record Written(
            int v,
            UUID id,
            UUID checkout,
            int seq,
            UUID session,
            UUID author,
            String type,
            UUID entity,
            String at,
            int drift,
            Object payload) {}
}
