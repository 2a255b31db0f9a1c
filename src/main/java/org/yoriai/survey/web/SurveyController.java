package org.yoriai.survey.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
import org.yoriai.survey.AnswerRules;
import org.yoriai.survey.AnswerRules.Problem;
import org.yoriai.survey.Answers;
import org.yoriai.survey.PhoneSurvey;
import org.yoriai.survey.PhoneSurveys;
import org.yoriai.survey.PhoneSurveys.Reception;
import org.yoriai.survey.SurveyFacts.State;

/** 参加者のアンケート — the addresses beneath {@code /s}. */
@Controller
class SurveyController {
    private final PhoneSurveys surveys;
    private final SurveyPages pages;
    private final SurveyLimits limits;
    private final Clock clock;

    SurveyController(PhoneSurveys surveys, SurveyPages pages, SurveyLimits limits, Clock clock) {
        this.surveys = surveys;
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
    ModelAndView questions(@PathVariable String token) {
        return surveys.byToken(token)
                .map(survey -> open(survey) ? pages.freshForm(survey) : pages.closed(survey))
                .orElseGet(this::unknown);
    }

    /**
     * Not the address of the questions themselves: a phone throws away the page it holds of an address that it sends to,
     * and on the way back would get a new one, whose answers count as another person's.
     */
    @PostMapping("/s/{token}/answers")
    ModelAndView answer(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        FilledForm form = form(request);
        Optional<PhoneSurvey> found = surveys.byToken(token);
        if (found.isEmpty()) {
            return unknown();
        }
        PhoneSurvey survey = found.get();
        if (!open(survey)) {
            return pages.closed(survey);
        }
        Answers answers = form.answers(survey.facts().questions());
        List<Problem> problems = AnswerRules.problems(survey.facts().questions(), answers);
        if (!problems.isEmpty() || form.nonce().isEmpty()) {
            return again(survey, form, problems);
        }
        OptionalLong wait = limits.waitBeforeAnswer(survey.facts().path());
        if (wait.isPresent()) {
            var page = FormPage.of(survey, form.nonce().get(), form, List.of(), List.of("survey.busy"));
            return tooMany(response, wait.getAsLong(), pages.form(HttpStatus.TOO_MANY_REQUESTS, page));
        }
        Reception reception = surveys.receive(token, form.nonce().get(), answers);
        return pages.seeOther(URI.create(
                survey.facts().path() + "/thanks/" + reception.receipt().id() + (reception.asSent() ? "" : "?again")));
    }

    /** Where a page with problems was called up again by its address. */
    @GetMapping("/s/{token}/answers")
    ModelAndView backToTheQuestions(@PathVariable String token) {
        return surveys.byToken(token)
                .map(survey -> pages.seeOther(URI.create(survey.facts().path())))
                .orElseGet(this::unknown);
    }

    @GetMapping("/s/{token}/thanks/{receipt}")
    ModelAndView thanks(@PathVariable String token, @PathVariable UUID receipt, @RequestParam Optional<String> again) {
        return surveys.byToken(token)
                .flatMap(survey ->
                        surveys.receipt(token, receipt).map(found -> pages.thanks(survey, found, again.isPresent())))
                .orElseGet(this::unknown);
    }

    /** Whatever else is asked for beneath {@code /s}: nothing of it may fall through to the desk. */
    @RequestMapping("/s/**")
    ModelAndView anythingElse(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())
                ? unknown()
                : pages.trouble(HttpStatus.METHOD_NOT_ALLOWED, "survey.not-understood");
    }

    private ModelAndView again(PhoneSurvey survey, FilledForm form, List<Problem> problems) {
        List<String> notices = form.nonce().isEmpty() ? List.of("survey.once-more") : List.of();
        UUID nonce = form.nonce().orElseGet(UUID::randomUUID);
        return pages.form(HttpStatus.UNPROCESSABLE_CONTENT, FormPage.of(survey, nonce, form, problems, notices));
    }

    private boolean open(PhoneSurvey survey) {
        return survey.facts().stateAt(clock.instant()) == State.OPEN;
    }

    private ModelAndView unknown() {
        return pages.trouble(HttpStatus.NOT_FOUND, "survey.unknown");
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
