package org.yoriai.survey.web;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.yoriai.material.Handouts;
import org.yoriai.programme.SessionNotice;
import org.yoriai.survey.PhoneSurvey;
import org.yoriai.survey.Reading;
import org.yoriai.survey.Receipt;
import org.yoriai.survey.SurveyFacts;

/** 画面を組み立てる — each with its template and its status. */
@Component
class SurveyPages {
    /** The words around the questions in easy Japanese stand in a message file of their own. */
    private static final Locale EASY = Locale.of("ja", "", "EASY");

    private final Clock clock;

    SurveyPages(Clock clock) {
        this.clock = clock;
    }

    static Locale locale(Reading reading) {
        return switch (reading) {
            case JAPANESE -> Locale.JAPANESE;
            case FURIGANA, EASY -> EASY;
            case ENGLISH -> Locale.ENGLISH;
        };
    }

    ModelAndView code(HttpStatus status, String typed, String problem) {
        return page("code", status).addObject("typed", typed).addObject("problem", problem);
    }

    ModelAndView form(HttpStatus status, FormPage page) {
        return page("form", status)
                .addObject("page", page)
                .addObject("survey", page.survey())
                .addObject("facts", page.survey().facts());
    }

    /** Before the first day, before both sides have agreed on the questions, or after the last day. */
    ModelAndView closed(PhoneSurvey survey) {
        SurveyFacts facts = survey.facts();
        return page(
                        "closed",
                        facts.stateAt(clock.instant()) == SurveyFacts.State.OVER ? HttpStatus.GONE : HttpStatus.OK)
                .addObject("survey", survey)
                .addObject("state", whyClosed(facts))
                .addObject("opens", facts.opens());
    }

    private String whyClosed(SurveyFacts facts) {
        if (facts.shut()) {
            return "survey.shut";
        }
        if (facts.stateAt(clock.instant()) == SurveyFacts.State.OVER) {
            return "survey.after";
        }
        return clock.instant().isBefore(facts.opens().toInstant()) ? "survey.before" : "survey.not-agreed";
    }

    /**
     * このあと
     *
     * @param handouts what can be taken home
     * @param coming the next dates to which everybody is invited
     */
    record Next(List<Handouts.Handout> handouts, List<SessionNotice> coming) {}

    ModelAndView thanks(PhoneSurvey survey, Receipt receipt, Next next, boolean notStored) {
        return page("thanks", HttpStatus.OK)
                .addObject("survey", survey)
                .addObject("receipt", receipt)
                .addObject("handouts", next.handouts())
                .addObject("coming", next.coming())
                .addObject("again", notStored);
    }

    ModelAndView unknown() {
        return trouble(HttpStatus.NOT_FOUND, "survey.unknown");
    }

    /** @param words prefix of the message keys: {@code <words>.title} and {@code <words>.text} */
    ModelAndView trouble(HttpStatus status, String words) {
        return page("trouble", status).addObject("words", words);
    }

    ModelAndView seeOther(URI place) {
        RedirectView view = new RedirectView(place.toString());
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }

    private static ModelAndView page(String template, HttpStatus status) {
        return new ModelAndView("survey/" + template, status);
    }
}
