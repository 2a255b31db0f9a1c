package org.yoriai.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.yoriai.programme.ContractFacts;
import org.yoriai.shared.WordPaper;

/** 事故報告書・訓練記録 (.docx) — what 特記事項 25条1項(4) wants handed in; nobody whose data was concerned is named in it. */
final class IncidentPaper {
    private static final int TITLE = 16;
    private static final int SMALL = 11;
    private static final int[] NAMED = {2600, 7038};
    private static final int[] TIMELINE = {2400, 2300, 3238, 1700};
    private static final int[] GROUPS = {2000, 4038, 1100, 2500};
    private static final List<Step> CONCLUSIONS =
            List.of(Step.CONTAINMENT, Step.EFFECT, Step.CAUSE, Step.PREVENTION, Step.CONTACTED);
    private final IncidentWords words;
    private final ContractFacts contract;
    private final LocalDate day;

    IncidentPaper(IncidentWords words, ContractFacts contract, LocalDate day) {
        this.words = words;
        this.contract = contract;
        this.day = day;
    }

    byte[] docx(Incidents.Record record) {
        String title = words.title(record.facts());
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            WordPaper.page(document);
            WordPaper.foot(document, title);
            WordPaper.heading(document, title, TITLE).setAlignment(ParagraphAlignment.CENTER);
            WordPaper.named(document, NAMED, head(record));
            WordPaper.heading(document, words.say("incident.paper.facts"), SMALL);
            WordPaper.named(document, NAMED, facts(record));
            WordPaper.heading(document, words.say("incident.paper.concerned"), SMALL);
            WordPaper.listed(document, GROUPS, words.groups(record));
            WordPaper.heading(document, words.say("incident.paper.conclusions"), SMALL);
            WordPaper.named(document, NAMED, conclusions(record));
            WordPaper.heading(document, words.say("incident.paper.timeline"), SMALL);
            WordPaper.listed(document, TIMELINE, words.timeline(record));
            document.getProperties().getCoreProperties().setTitle(title);
            document.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<List<String>> head(Incidents.Record record) {
        return List.of(
                List.of(words.say("protection.form.to"), words.say("protection.form.dear", contract.wardHead())),
                List.of(words.say("protection.form.date"), words.day(day)),
                List.of(
                        words.say("protection.form.from"),
                        contract.contractor().name() + "\n" + contract.representative()),
                List.of(words.say("protection.form.contract"), contract.fullTitle()),
                List.of(
                        words.say("protection.form.article"),
                        words.say("protection.clause", record.facts().drill() ? "25条3項" : "25条1項(4)")));
    }

    private List<List<String>> facts(Incidents.Record record) {
        IncidentFacts facts = record.facts();
        return List.of(
                List.of(words.say("incident.number"), Integer.toString(facts.number())),
                List.of(words.say("incident.kind"), words.kind(facts)),
                List.of(words.say("incident.noticed-at"), words.moment(facts.noticedAt())),
                List.of(words.say("incident.noticed-by"), facts.noticedBy()),
                List.of(words.say("incident.happened"), facts.happened()),
                List.of(words.say("incident.subcontractor"), words.yes(facts.subcontractor())),
                List.of(words.say("incident.headcount"), words.say("incident.people-count", record.headcount())),
                List.of(words.say("incident.data-kinds"), words.dataKinds(record)),
                List.of(words.say("incident.state"), words.state(record.standing())));
    }

    private List<List<String>> conclusions(Incidents.Record record) {
        List<Step> asked = new ArrayList<>(CONCLUSIONS);
        if (record.facts().drill()) {
            asked.add(Step.RESULT);
        }
        List<List<String>> lines = new ArrayList<>();
        asked.forEach(step -> lines.add(List.of(words.step(step), written(record, step))));
        lines.add(List.of(words.say("incident.paper.accepted"), accepted(record)));
        return lines;
    }

    private String written(Incidents.Record record, Step step) {
        String said = record.timeline().stream()
                .filter(entry -> entry.step() == step)
                .map(entry -> words.moment(entry.at()) + "\n" + entry.words())
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? words.say("incident.paper.none") : said;
    }

    private String accepted(Incidents.Record record) {
        return record.timeline().stream()
                .filter(entry -> entry.step() == Step.ENDED)
                .map(entry -> words.moment(entry.at()) + "　" + words.who(record, entry))
                .findFirst()
                .orElseGet(() -> words.say("incident.paper.not-accepted"));
    }
}
