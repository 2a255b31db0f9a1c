package org.yoriai.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 実施報告書の各論: what was handed out, what a visit or a discussion brought, how it goes on, and what it looked like.
 *
 * @param visit only of a visit; its parts may be empty, and the report then says so
 * @param groupWork only of an exchange
 * @param policy 今後の支援方針; each line is a paragraph
 * @param photographs in the order in which they were taken
 * @param unshown photographs in the record that have not arrived, or that no document can carry
 */
record ReportParticulars(
        List<HandedOut> materials,
        Optional<Visit> visit,
        Optional<GroupWork> groupWork,
        Optional<String> policy,
        List<Picture> photographs,
        int unshown) {

    static final ReportParticulars NONE =
            new ReportParticulars(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), 0);

    ReportParticulars {
        materials = List.copyOf(materials);
        photographs = List.copyOf(photographs);
    }

    /** 配付した資料, in the version that the ward confirmed. */
    record HandedOut(String title, int version, String fileName, Optional<LocalDate> confirmed) {}

    /**
     * 派遣: what was asked before, done on the day, settled and promised.
     *
     * @param association empty while nobody has said whom the visit is to
     */
    record Visit(
            Optional<String> association,
            Optional<Asked> hearing,
            List<Step> steps,
            List<Noted> rules,
            List<Promised> promises) {

        Visit {
            steps = List.copyOf(steps);
            rules = List.copyOf(rules);
            promises = List.copyOf(promises);
        }
    }

    /** 事前ヒアリング. */
    record Asked(LocalDate on, List<Answer> answers) {

        Asked {
            answers = List.copyOf(answers);
        }
    }

    /** 設問と回答. */
    record Answer(String question, String answer) {}

    /** 派遣の手順: one step with what was noted in it. */
    record Step(String name, List<Noted> notes) {

        Step {
            notes = List.copyOf(notes);
        }
    }

    /** メモ or 運用ルール: what it is about, and its words. */
    record Noted(String about, String text) {}

    /** 約束: what is to be done until when, and how far it has come. */
    record Promised(String text, LocalDate due, String way, String standing) {}

    /** グループワーク: group by group; {@code loose} belongs to none. */
    record GroupWork(List<Group> groups, List<Card> loose) {

        GroupWork {
            groups = List.copyOf(groups);
            loose = List.copyOf(loose);
        }
    }

    /** 班: with the issue that it went on with, and its cards theme by theme. */
    record Group(String name, Optional<String> facilitator, int people, Optional<String> choice, List<Theme> themes) {

        Group {
            themes = List.copyOf(themes);
        }
    }

    /** テーマ: the cards that a group laid together. */
    record Theme(String name, List<Card> cards) {

        Theme {
            cards = List.copyOf(cards);
        }
    }

    /** カード: an issue or a solution, with the votes that it got. */
    record Card(String kind, String text, int votes) {}

    /** 写真: a JPEG as it goes into the document. */
    record Picture(String caption, Scaled image) {}

    /** 縮小した写真: its bytes and its size in pixels. */
    record Scaled(byte[] jpeg, int width, int height) {

        Scaled {
            if (width < 1 || height < 1) {
                throw new IllegalArgumentException("A picture has a size");
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Scaled that
                    && Arrays.equals(jpeg, that.jpeg)
                    && width == that.width
                    && height == that.height;
        }

        @Override
        public int hashCode() {
            return Objects.hash(Arrays.hashCode(jpeg), width, height);
        }

        @Override
        public String toString() {
            return width + " × " + height;
        }
    }
}
