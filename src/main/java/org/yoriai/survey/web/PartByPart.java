package org.yoriai.survey.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yoriai.shared.ChosenLanguage;
import org.yoriai.survey.AnswerRules;
import org.yoriai.survey.AnswerRules.Problem;
import org.yoriai.survey.Answers;
import org.yoriai.survey.PhoneSurvey;
import org.yoriai.survey.PhoneSurveys;
import org.yoriai.survey.PhoneSurveys.Reception;
import org.yoriai.survey.Reading;
import org.yoriai.survey.SectionFacts;
import org.yoriai.survey.web.FormPage.Look;
import org.yoriai.survey.web.FormPage.Place;

/**
 * 1枚ずつ答える — leads a person through the parts of a questionnaire. What was answered on earlier parts waits on the server under
 * the page's hidden number; a questionnaire of one part keeps nothing there.
 */
@Component
class PartByPart {
    private final PhoneSurveys surveys;
    private final SurveyPages pages;

    PartByPart(PhoneSurveys surveys, SurveyPages pages) {
        this.surveys = surveys;
        this.pages = pages;
    }

    /** どこか */
    record At(UUID nonce, int part) {}

    ModelAndView begin(PhoneSurvey survey, Optional<Reading> reading, HttpServletRequest request) {
        // unguessable, for the receipt of an answer is found by it
        return page(survey, new At(UUID.randomUUID(), 1), new Answers(List.of()), look(survey, reading, request));
    }

    /** Every part, conditions met or not; for looking at it before anybody answers. */
    ModelAndView preview(PhoneSurvey survey, int part, Optional<Reading> reading, HttpServletRequest request) {
        return pages.form(
                        HttpStatus.OK,
                        FormPage.of(
                                survey,
                                UUID.randomUUID(),
                                look(survey, reading, request),
                                new Parts(survey.facts()).ofAll(part),
                                FilledForm.empty(),
                                List.of(),
                                List.of()))
                .addObject("preview", true);
    }

    ModelAndView show(PhoneSurvey survey, String token, At at, Optional<Reading> reading, HttpServletRequest request) {
        return surveys.draft(token, at.nonce())
                .map(answers -> page(survey, at, answers, look(survey, reading, request)))
                .orElseGet(() -> pages.seeOther(URI.create(survey.facts().path())));
    }

    ModelAndView busy(PhoneSurvey survey, FilledForm form, HttpServletRequest request) {
        SentPart sent = sent(survey, "", form);
        return again(survey, sent, form, List.of(), List.of("survey.busy"), HttpStatus.TOO_MANY_REQUESTS, request);
    }

    /** Takes in one part: shows it again with what is wrong, goes on to the next, or hands in the whole. */
    ModelAndView take(PhoneSurvey survey, String token, FilledForm form, HttpServletRequest request) {
        Optional<Reception> before = sentTwice(survey, token, form);
        if (before.isPresent()) {
            return thanks(survey, form, before.get());
        }
        SentPart sent = sent(survey, token, form);
        if (form.nonce().isEmpty()) {
            return again(survey, sent, form, List.of("survey.once-more"), request);
        }
        UUID nonce = form.nonce().get();
        if (form.otherReading().isPresent()) {
            return inAnotherReading(survey, token, form, sent, request);
        }
        Parts parts = new Parts(survey.facts());
        if (parts.several() && form.goesBack()) {
            surveys.keepDraft(token, nonce, sent.storable(survey.facts()));
            return to(survey, form, new At(nonce, Math.max(1, sent.place().part() - 1)));
        }
        if (!sent.problems().isEmpty()) {
            return again(survey, sent, form, List.of(), request);
        }
        if (parts.several() && sent.place().part() < parts.shown(sent.answers()).size()) {
            surveys.keepDraft(token, nonce, sent.storable(survey.facts()));
            return to(survey, form, new At(nonce, sent.place().part() + 1));
        }
        return handIn(survey, token, form, sent);
    }

    private ModelAndView inAnotherReading(
            PhoneSurvey survey, String token, FilledForm form, SentPart sent, HttpServletRequest request) {
        if (new Parts(survey.facts()).several()) {
            UUID nonce = form.nonce().orElseThrow();
            surveys.keepDraft(token, nonce, sent.storable(survey.facts()));
            return to(survey, form, new At(nonce, sent.place().part()));
        }
        return again(survey, sent, form, List.of(), List.of(), HttpStatus.OK, request);
    }

    /** The last page tapped twice: with the first tap what was answered on the pages before it has left its waiting place. */
    private Optional<Reception> sentTwice(PhoneSurvey survey, String token, FilledForm form) {
        return form.nonce()
                .filter(_ -> new Parts(survey.facts()).several() && form.part() > 1)
                .filter(nonce -> surveys.draft(token, nonce).isEmpty())
                .flatMap(nonce -> surveys.received(
                        token, nonce, form.answers(survey.facts().questions())));
    }

    private ModelAndView handIn(PhoneSurvey survey, String token, FilledForm form, SentPart sent) {
        UUID nonce = form.nonce().orElseThrow();
        List<SectionFacts> shown = survey.facts().questionnaire().shown(sent.answers());
        // an earlier part can lack something only when its page was left by hand
        for (int part = 1; part <= shown.size(); part++) {
            if (!AnswerRules.problems(shown.get(part - 1).questions(), sent.answers())
                    .isEmpty()) {
                surveys.keepDraft(token, nonce, sent.storable(survey.facts()));
                return to(survey, form, new At(nonce, part));
            }
        }
        return thanks(survey, form, surveys.receive(token, nonce, form.version(), sent.answers()));
    }

    private ModelAndView thanks(PhoneSurvey survey, FilledForm form, Reception reception) {
        String again = reception.asSent() ? "" : "again&";
        String language =
                form.reading().map(reading -> "lang=" + reading.wireName()).orElse("");
        String thanks = survey.facts().path() + "/thanks/" + reception.receipt();
        return pages.seeOther(URI.create((thanks + "?" + again + language).replaceFirst("[?&]$", "")));
    }

    private SentPart sent(PhoneSurvey survey, String token, FilledForm form) {
        Parts parts = new Parts(survey.facts());
        Answers before = parts.several() && !token.isEmpty()
                ? form.nonce().flatMap(nonce -> surveys.draft(token, nonce)).orElseGet(() -> new Answers(List.of()))
                : new Answers(List.of());
        return SentPart.of(parts, before, form);
    }

    private ModelAndView page(PhoneSurvey survey, At at, Answers answers, Look look) {
        Place place = new Parts(survey.facts()).at(at.part(), answers);
        return pages.form(
                HttpStatus.OK,
                FormPage.of(
                        survey,
                        at.nonce(),
                        look,
                        place,
                        FilledForm.of(place.section().questions(), answers),
                        List.of(),
                        List.of()));
    }

    private ModelAndView again(
            PhoneSurvey survey, SentPart sent, FilledForm form, List<String> notices, HttpServletRequest request) {
        return again(survey, sent, form, sent.problems(), notices, HttpStatus.UNPROCESSABLE_CONTENT, request);
    }

    private ModelAndView again(
            PhoneSurvey survey,
            SentPart sent,
            FilledForm form,
            List<Problem> problems,
            List<String> notices,
            HttpStatus status,
            HttpServletRequest request) {
        UUID nonce = form.nonce().orElseGet(UUID::randomUUID);
        return pages.form(
                status,
                FormPage.of(
                        survey, nonce, look(survey, form.reading(), request), sent.place(), form, problems, notices));
    }

    private ModelAndView to(PhoneSurvey survey, FilledForm form, At at) {
        String language =
                form.reading().map(reading -> "?lang=" + reading.wireName()).orElse("");
        return pages.seeOther(URI.create(survey.facts().path() + "/parts/" + at.nonce() + "/" + at.part() + language));
    }

    private static Look look(PhoneSurvey survey, Optional<Reading> asked, HttpServletRequest request) {
        Look look = Look.of(survey.facts().questionnaire(), asked, ChosenLanguage.ofBrowser(request));
        if (asked.isPresent() || look.reading() == Reading.ENGLISH) {
            ChosenLanguage.set(request, SurveyPages.locale(look.reading()));
        }
        return look;
    }
}
