package org.yoriai.survey.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yoriai.shared.ChosenLanguage;
import org.yoriai.survey.PhoneSurvey;
import org.yoriai.survey.PhoneSurveys;
import org.yoriai.survey.Reading;
import org.yoriai.survey.SurveyFacts.State;

/** 参加者のアンケート — the addresses beneath {@code /s}. */
@Controller
class SurveyController {
    private final PhoneSurveys surveys;
    private final PartByPart parts;
    private final SurveyPages pages;
    private final SurveyLimits limits;
    private final Clock clock;

    SurveyController(PhoneSurveys surveys, PartByPart parts, SurveyPages pages, SurveyLimits limits, Clock clock) {
        this.surveys = surveys;
        this.parts = parts;
        this.pages = pages;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping({"/s", "/s/"})
    ModelAndView askForCode() {
        return pages.code(HttpStatus.OK, "", "");
    }

    @PostMapping({"/s", "/s/"})
    ModelAndView code(HttpServletRequest request, HttpServletResponse response) {
        String address = request.getRemoteAddr();
        OptionalLong wait = limits.waitBeforeCode(address);
        if (wait.isPresent()) {
            return tooMany(response, wait.getAsLong(), pages.trouble(HttpStatus.TOO_MANY_REQUESTS, "survey.guessed"));
        }
        String typed = Optional.ofNullable(form(request).fields().get("code"))
                .map(values -> values[0])
                .orElse("");
        String code = FilledForm.code(typed);
        if (!code.matches("\\d{6}")) {
            return pages.code(HttpStatus.UNPROCESSABLE_CONTENT, typed, "survey.problem.code-form");
        }
        Optional<PhoneSurvey> survey = surveys.byCode(code);
        if (survey.isEmpty()) {
            limits.wrongCode(address);
            return pages.code(HttpStatus.UNPROCESSABLE_CONTENT, typed, "survey.problem.code-unknown");
        }
        return pages.seeOther(URI.create(survey.get().facts().path()));
    }

    @GetMapping("/s/{token}")
    ModelAndView questions(
            @PathVariable String token, @RequestParam Optional<String> lang, HttpServletRequest request) {
        return surveys.byToken(token, OptionalInt.empty())
                .map(survey -> open(survey)
                        ? parts.begin(survey, lang.flatMap(Reading::named), request)
                        : pages.closed(survey))
                .orElseGet(pages::unknown);
    }

    /** A later part, or one gone back to; what was answered so far waits here, so that a reload loses nothing. */
    @GetMapping("/s/{token}/parts/{nonce}/{part}")
    ModelAndView part(
            @PathVariable String token,
            @PathVariable UUID nonce,
            @PathVariable int part,
            @RequestParam Optional<String> lang,
            HttpServletRequest request) {
        return surveys.byToken(token, OptionalInt.empty())
                .map(survey -> open(survey)
                        ? parts.show(
                                survey, token, new PartByPart.At(nonce, part), lang.flatMap(Reading::named), request)
                        : pages.closed(survey))
                .orElseGet(pages::unknown);
    }

    /**
     * Not the address of the questions themselves: a phone throws away the page it holds of an address that it sends to,
     * and on the way back would get a new one, whose answers count as another person's.
     */
    @PostMapping("/s/{token}/answers")
    ModelAndView answer(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        FilledForm form = form(request);
        Optional<PhoneSurvey> found = surveys.forAnswer(token, form.version());
        if (found.isEmpty()) {
            return pages.unknown();
        }
        PhoneSurvey survey = found.get();
        if (!open(survey)) {
            return pages.closed(survey);
        }
        OptionalLong wait = limits.waitBeforeAnswer(
                survey.facts().path(), survey.facts().questionnaire().sections().size());
        if (wait.isPresent()) {
            return tooMany(response, wait.getAsLong(), parts.busy(survey, form, request));
        }
        return parts.take(survey, token, form, request);
    }

    /** Where a page with problems was called up again by its address. */
    @GetMapping("/s/{token}/answers")
    ModelAndView backToTheQuestions(@PathVariable String token) {
        return surveys.byToken(token, OptionalInt.empty())
                .map(survey -> pages.seeOther(URI.create(survey.facts().path())))
                .orElseGet(pages::unknown);
    }

    @GetMapping("/s/{token}/thanks/{receipt}")
    ModelAndView thanks(
            @PathVariable String token,
            @PathVariable UUID receipt,
            @RequestParam Optional<String> again,
            @RequestParam Optional<String> lang,
            HttpServletRequest request) {
        lang.flatMap(Reading::named).ifPresent(reading -> ChosenLanguage.set(request, SurveyPages.locale(reading)));
        return surveys.byToken(token, OptionalInt.empty())
                .flatMap(survey -> surveys.receipt(token, receipt)
                        .map(found -> pages.thanks(
                                survey,
                                found,
                                new SurveyPages.Next(surveys.handouts(token), surveys.coming(token)),
                                again.isPresent())))
                .orElseGet(pages::unknown);
    }

    /** Whatever else is asked for beneath {@code /s}: nothing of it may fall through to the desk. */
    @RequestMapping("/s/**")
    ModelAndView anythingElse(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())
                ? pages.unknown()
                : pages.trouble(HttpStatus.METHOD_NOT_ALLOWED, "survey.not-understood");
    }

    private boolean open(PhoneSurvey survey) {
        return survey.facts().stateAt(clock.instant()) == State.OPEN;
    }

    private static FilledForm form(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (!type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            throw new NotAForm();
        }
        return new FilledForm(request.getParameterMap());
    }

    private static ModelAndView tooMany(HttpServletResponse response, long seconds, ModelAndView page) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return page;
    }

    /** フォームではない — something other than a browser's form was sent. */
    static class NotAForm extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
