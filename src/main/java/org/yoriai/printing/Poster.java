package org.yoriai.printing;

import com.google.zxing.common.BitMatrix;
import java.time.LocalDate;
import java.util.List;
import org.yoriai.pdf.Fitted;
import org.yoriai.pdf.Paper;
import org.yoriai.programme.SessionPlan;
import org.yoriai.shared.EraDate;
import org.yoriai.shared.QrCode;
import org.yoriai.survey.SurveyFacts;

/** 掲示用のQR — large enough to be read from the second row; three steps for people who do this for the first time. */
record Poster(SessionPlan plan, Entrance entrance, String ward, PrintWords words) {
    private static final double MIDDLE = Paper.WIDTH / 2;
    private static final double WIDTH = Paper.WIDTH - 2 * SheetHead.MARGIN;
    private static final double CODE = 100;
    private static final double CODE_TOP = 62;
    private static final double STEPS_TOP = 190;
    private static final double STEP = 23;
    private static final double DISC = 13;

    /**
     * アンケートの入口
     *
     * @param address what the QR code says
     * @param typed where the code is typed when a camera fails
     */
    record Entrance(String address, String typed, String code, LocalDate lastDay) {
        static Entrance of(SurveyFacts survey, String baseUrl) {
            return new Entrance(
                    baseUrl + survey.path(),
                    baseUrl.replaceFirst("^https?://", "") + "/s",
                    survey.code().replaceAll("(\\d{3})(?=\\d)", "$1 "),
                    survey.closes().minusNanos(1).toLocalDate());
        }
    }

    byte[] print() {
        try (Paper paper = new Paper(words.say("print.sheet.poster") + "　" + words.which(plan.summary()))) {
            paper.newPage();
            Fitted.into(
                            paper.type(),
                            words.which(plan.summary()) + "　" + plan.summary().title(),
                            WIDTH,
                            14,
                            15,
                            10)
                    .centred(paper, MIDDLE, 14);
            Fitted.into(paper.type(), words.say("print.poster.ask"), WIDTH, 18, 40, 20)
                    .centred(paper, MIDDLE, 32);
            code(paper);
            byHand(paper);
            steps(paper);
            paper.rule(SheetHead.MARGIN, 263, Paper.WIDTH - SheetHead.MARGIN, 263, 0.5);
            String until = words.say("print.poster.until", EraDate.withWeekday(entrance.lastDay()));
            Fitted.into(paper.type(), until + "　" + words.say("print.poster.help"), WIDTH, 8, 15, 10)
                    .centred(paper, MIDDLE, 266);
            Fitted.into(paper.type(), words.when(plan) + "　" + ward, WIDTH, 10, 10, 8)
                    .centred(paper, MIDDLE, 276);
            return paper.plain();
        }
    }

    private void code(Paper paper) {
        BitMatrix matrix = QrCode.matrix(entrance.address());
        double module = CODE / matrix.getWidth();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row)) {
                    // a hair wider, so that no white line stands between two of them
                    paper.filled(
                            MIDDLE - CODE / 2 + column * module,
                            CODE_TOP + row * module,
                            module + 0.02,
                            module + 0.02,
                            0);
                }
            }
        }
    }

    private void byHand(Paper paper) {
        Fitted.into(
                        paper.type(),
                        words.say("print.poster.by-hand", entrance.typed(), entrance.code()),
                        WIDTH,
                        15,
                        16,
                        12)
                .centred(paper, MIDDLE, CODE_TOP + CODE + 12);
    }

    private void steps(Paper paper) {
        List<String> steps = List.of(
                words.say("print.poster.step-1"), words.say("print.poster.step-2"), words.say("print.poster.step-3"));
        for (int index = 0; index < steps.size(); index++) {
            double top = STEPS_TOP + index * STEP;
            paper.frame(SheetHead.MARGIN, top, DISC, DISC, 1.2);
            paper.centred(SheetHead.MARGIN + DISC / 2, top + 9.8, 26, Integer.toString(index + 1));
            Fitted words = Fitted.into(paper.type(), steps.get(index), WIDTH - DISC - 6, DISC + 4, 22, 14);
            words.draw(paper, SheetHead.MARGIN + DISC + 6, top + (DISC - words.height()) / 2);
        }
    }
}
