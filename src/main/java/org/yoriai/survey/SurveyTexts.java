package org.yoriai.survey;

/** アンケートの決まり文句 — what a new questionnaire begins with. */
final class SurveyTexts {
    static final Wording INTRO = new Wording(
            "3分《ぷん》ほどで終《お》わります。\nお名前《なまえ》は書《か》かなくてかまいません。",
            "3分《ぷん》くらいで終《お》わります。\n名前《なまえ》は書《か》かないでください。",
            "It takes about three minutes.\nPlease do not write your name.");

    static final Wording OTHER = new Wording("その他《た》", "ほかのもの", "Something else");

    private SurveyTexts() {}

    static Wording title(String session) {
        return Wording.of("「" + session + "」 アンケート");
    }
}
