package org.yoriai.survey.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.yoriai.survey.QuestionFacts;
import org.yoriai.survey.QuestionId;
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
    /** Letters of one text that wait on the server: more than any question takes, so that too long a text can be mended. */
    private static final int LONGEST_KEPT = 4_000;

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
        List<SectionFacts> all = survey.facts().questionnaire().sections();
        int index = index(part, all);
        return pages.form(
                        HttpStatus.OK,
                        FormPage.of(
                                survey,
                                UUID.randomUUID(),
                                look(survey, reading, request),
                                new Place(index + 1, all.size(), all.get(index)),
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
        Sent sent = sent(survey, "", form);
        return again(survey, sent, form, List.of(), List.of("survey.busy"), HttpStatus.TOO_MANY_REQUESTS, request);
    }

    /** Takes in one part: shows it again with what is wrong, goes on to the next, or hands in the whole. */
    ModelAndView take(PhoneSurvey survey, String token, FilledForm form, HttpServletRequest request) {
        Optional<Reception> before = sentTwice(survey, token, form);
        if (before.isPresent()) {
            return thanks(survey, form, before.get());
        }
        Sent sent = sent(survey, token, form);
        if (form.nonce().isEmpty()) {
            return again(survey, sent, form, List.of("survey.once-more"), request);
        }
        UUID nonce = form.nonce().get();
        if (form.otherReading().isPresent()) {
            return inAnotherReading(survey, token, form, sent, request);
        }
        boolean several = several(survey);
        if (several && form.goesBack()) {
            surveys.keepDraft(token, nonce, storable(survey, sent.answers()));
            return to(survey, form, new At(nonce, Math.max(1, sent.place().part() - 1)));
        }
        if (!sent.problems().isEmpty()) {
            return again(survey, sent, form, List.of(), request);
        }
        List<SectionFacts> shown = survey.facts().questionnaire().shown(sent.answers());
        if (several && sent.place().part() < shown.size()) {
            surveys.keepDraft(token, nonce, storable(survey, sent.answers()));
            return to(survey, form, new At(nonce, sent.place().part() + 1));
        }
        return handIn(survey, token, form, sent);
    }

    private ModelAndView inAnotherReading(
            PhoneSurvey survey, String token, FilledForm form, Sent sent, HttpServletRequest request) {
        if (several(survey)) {
            UUID nonce = form.nonce().orElseThrow();
            surveys.keepDraft(token, nonce, storable(survey, sent.answers()));
            return to(survey, form, new At(nonce, sent.place().part()));
        }
        return again(survey, sent, form, List.of(), List.of(), HttpStatus.OK, request);
    }

    /** The last page tapped twice: with the first tap what was answered on the pages before it has left its waiting place. */
    private Optional<Reception> sentTwice(PhoneSurvey survey, String token, FilledForm form) {
        return form.nonce()
                .filter(_ -> several(survey) && form.part() > 1)
                .filter(nonce -> surveys.draft(token, nonce).isEmpty())
                .flatMap(nonce -> surveys.received(
                        token, nonce, form.answers(survey.facts().questions())));
    }

    private ModelAndView handIn(PhoneSurvey survey, String token, FilledForm form, Sent sent) {
        UUID nonce = form.nonce().orElseThrow();
        List<SectionFacts> shown = survey.facts().questionnaire().shown(sent.answers());
        // an earlier part can lack something only when its page was left by hand
        for (int part = 1; part <= shown.size(); part++) {
            if (!AnswerRules.problems(shown.get(part - 1).questions(), sent.answers())
                    .isEmpty()) {
                surveys.keepDraft(token, nonce, storable(survey, sent.answers()));
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

    /** 送られた1枚 — all answers so far, and what is wrong on the part that was sent. */
    private record Sent(Place place, Answers answers, List<Problem> problems) {}

    private Sent sent(PhoneSurvey survey, String token, FilledForm form) {
        Answers before = several(survey) && !token.isEmpty()
                ? form.nonce().flatMap(nonce -> surveys.draft(token, nonce)).orElseGet(() -> new Answers(List.of()))
                : new Answers(List.of());
        List<SectionFacts> shown = survey.facts().questionnaire().shown(before);
        // what this part asks may depend on this part itself: all of it is read, and what is not asked falls away
        SectionFacts section = whole(survey, shown.get(index(form.part(), shown)));
        Set<QuestionId> here =
                section.questions().stream().map(QuestionFacts::id).collect(Collectors.toSet());
        Answers now = form.answers(section.questions());
        Answers merged = new Answers(Stream.concat(
                        before.answers().stream().filter(answer -> !here.contains(answer.question())),
                        now.answers().stream())
                .toList());
        List<QuestionFacts> asked = survey.facts().questionnaire().shown(merged).stream()
                .flatMap(part -> part.questions().stream())
                .filter(question -> here.contains(question.id()))
                .toList();
        Place place = new Place(index(form.part(), shown) + 1, parts(survey, shown, section), section);
        return new Sent(place, merged, AnswerRules.problems(asked, merged));
    }

    private ModelAndView page(PhoneSurvey survey, At at, Answers answers, Look look) {
        List<SectionFacts> shown = survey.facts().questionnaire().shown(answers);
        int index = index(at.part(), shown);
        SectionFacts section = whole(survey, shown.get(index));
        return pages.form(
                HttpStatus.OK,
                FormPage.of(
                        survey,
                        at.nonce(),
                        look,
                        new Place(index + 1, parts(survey, shown, section), section),
                        FilledForm.of(section.questions(), answers),
                        List.of(),
                        List.of()));
    }

    private ModelAndView again(
            PhoneSurvey survey, Sent sent, FilledForm form, List<String> notices, HttpServletRequest request) {
        return again(survey, sent, form, sent.problems(), notices, HttpStatus.UNPROCESSABLE_CONTENT, request);
    }

    private ModelAndView again(
            PhoneSurvey survey,
            Sent sent,
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

    /** The section with all of its questions: those that depend on an answer given on the same page stand there too. */
    private static SectionFacts whole(PhoneSurvey survey, SectionFacts shown) {
        return survey.facts().questionnaire().sections().stream()
                .filter(section -> section.id().equals(shown.id()))
                .findFirst()
                .orElse(shown);
    }

    /** Later parts that depend on an answer still to come count: the button must not promise the end too early. */
    private static int parts(PhoneSurvey survey, List<SectionFacts> shown, SectionFacts here) {
        List<SectionFacts> all = survey.facts().questionnaire().sections();
        int from = all.indexOf(here);
        Set<QuestionId> open = all.stream()
                .skip(from)
                .flatMap(section -> section.questions().stream())
                .map(QuestionFacts::id)
                .collect(Collectors.toSet());
        Set<UUID> known = shown.stream().map(SectionFacts::id).collect(Collectors.toSet());
        return shown.size()
                + (int) all.stream()
                        .skip(from + 1L)
                        .filter(section -> !known.contains(section.id()))
                        .filter(section -> section.shownIf()
                                .filter(condition -> open.contains(condition.question()))
                                .isPresent())
                        .count();
    }

    private static Answers storable(PhoneSurvey survey, Answers answers) {
        List<QuestionFacts> questions = survey.facts().questions();
        return new Answers(answers.answers().stream()
                .map(answer -> storable(
                        questions.stream()
                                .filter(question -> question.id().equals(answer.question()))
                                .findFirst()
                                .orElseThrow(),
                        answer))
                .toList());
    }

    private static Answers.Answer storable(QuestionFacts question, Answers.Answer answer) {
        String text = answer.text();
        int letters = Math.min(LONGEST_KEPT, text.codePointCount(0, text.length()));
        return new Answers.Answer(
                answer.question(),
                answer.chosen().stream().filter(question::offers).toList(),
                text.substring(0, text.offsetByCodePoints(0, letters)));
    }

    private static int index(int part, List<SectionFacts> shown) {
        return Math.clamp(part, 1, shown.size()) - 1;
    }

    private static boolean several(PhoneSurvey survey) {
        return survey.facts().questionnaire().sections().size() > 1;
    }
}
