package org.yoriai.survey.web;

import java.net.URI;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.yoriai.survey.AnswerRules;
import org.yoriai.survey.PhoneSurvey;
import org.yoriai.survey.Receipt;

/** 画面を組み立てる — each with its template and its status. */
@Component
class SurveyPages {
    private final Clock clock;

    SurveyPages(Clock clock) {
        this.clock = clock;
    }

    ModelAndView code(HttpStatus status, String typed, String problem) {
        return page("code", status).addObject("typed", typed).addObject("problem", problem);
    }

    ModelAndView form(HttpStatus status, FormPage page) {
        return page("form", status)
                .addObject("page", page)
                .addObject("survey", page.survey())
                .addObject("facts", page.survey().facts())
                .addObject("longest", AnswerRules.LONGEST_TEXT);
    }

    ModelAndView freshForm(PhoneSurvey survey) {
        // unguessable, for the receipt of an answer is found by it
        return form(HttpStatus.OK, FormPage.of(survey, UUID.randomUUID(), FilledForm.empty(), List.of(), List.of()));
    }

    /** Before the first day, or after the last. */
    ModelAndView closed(PhoneSurvey survey) {
        ZonedDateTime opens = survey.facts().opens();
        boolean before = clock.instant().isBefore(opens.toInstant());
        return page("closed", before ? HttpStatus.OK : HttpStatus.GONE)
                .addObject("survey", survey)
                .addObject("before", before)
                .addObject("opens", opens);
    }

    ModelAndView thanks(PhoneSurvey survey, Receipt receipt, boolean notStored) {
        return page("thanks", HttpStatus.OK)
                .addObject("survey", survey)
                .addObject("receipt", receipt)
                .addObject("again", notStored);
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
