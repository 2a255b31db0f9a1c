package org.yoriai.association;

import java.time.LocalDate;
import java.util.List;

/** 事前アンケート・ヒアリングの内容 — in the order in which it was asked. */
public record HearingFacts(String association, LocalDate answeredOn, List<Answer> answers) {

    /** 設問と回答 */
    public record Answer(String question, String answer) {}
}
