package org.yoriai.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.Person;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;
import org.yoriai.vault.NewFile;
import org.yoriai.vault.SealedFiles;

/** 様式を入れ替える — the office puts its own form in the place of the standard one, or goes back; nothing is taken away. */
@Service
@OfficeOnly
@Transactional
public class FormKeeping {
    /** 様式のファイルは10MBまで */
    public static final int MOST_BYTES = FormPackage.MOST_BYTES;

    private final DocumentForms forms;
    private final FormChecking checking;
    private final FormVersions versions;
    private final SealedFiles files;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FormKeeping(
            DocumentForms forms,
            FormChecking checking,
            FormVersions versions,
            SealedFiles files,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.forms = forms;
        this.checking = checking;
        this.versions = versions;
        this.files = files;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What is to be mended or decided before that file can be the form; nothing is kept. @throws Refusal {@code form-file-…} */
    @Transactional(readOnly = true)
    public FormReview review(FormKind kind, byte[] file) {
        return checking.review(forms.form(kind), file);
    }

    /**
     * From now on documents of this kind are written into that file.
     *
     * @param seen the number of the newest version that the person saw; 0 for none
     * @param accepted how many warnings the person had before their eyes and accepted
     * @return its number
     * @throws Refusal {@code form-file-…}, {@code form-has-errors}, {@code form-warnings}, {@code form-newer}
     */
    public int put(FormKind kind, int seen, String fileName, byte[] file, int accepted, Person by) {
        FormReview review = review(kind, file);
        if (!review.errors().isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.BAD_INPUT, "form-has-errors", review.errors().size());
        }
        if (review.warnings().size() != accepted) {
            throw new Refusal(
                    Refusal.Kind.BAD_INPUT, "form-warnings", review.warnings().size());
        }
        NewFile kept = NewFile.of(docxName(fileName), file);
        FormVersion version = next(kind, seen, Optional.empty(), by);
        files.keep(version.getId(), List.of(kept));
        audit.record(by.id().toString(), "form.put", kind.wireName(), Integer.toString(version.number()));
        return version.number();
    }

    /**
     * From now on the file of an earlier version is in force again.
     *
     * @param number {@link FormVersionFacts#STANDARD} for the standard form
     * @return the number of the new version
     * @throws Refusal {@code form-unknown}, {@code form-in-force}, {@code form-newer}, {@code form-does-not-fit}
     */
    public int restore(FormKind kind, int seen, int number, Person by) {
        int source = number == FormVersionFacts.STANDARD
                ? number
                : versions.findByKindAndNumber(kind, number)
                        .orElseThrow(DocumentForms::unknown)
                        .source();
        int now = versions.findFirstByKindOrderByNumberDesc(kind)
                .map(FormVersion::source)
                .orElse(FormVersionFacts.STANDARD);
        if (source == now) {
            throw new Refusal(Refusal.Kind.CONFLICT, "form-in-force");
        }
        requireFits(kind, source, by);
        FormVersion version = next(kind, seen, Optional.of(source), by);
        audit.record(by.id().toString(), "form.restored", kind.wireName(), source + " → " + version.number());
        return version.number();
    }

    /** The fields may have changed since that version was put to use. */
    private void requireFits(FormKind kind, int source, Person by) {
        if (source != FormVersionFacts.STANDARD
                && !review(kind, forms.open(kind, source, by).docx()).errors().isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "form-does-not-fit");
        }
    }

    private FormVersion next(FormKind kind, int seen, Optional<Integer> restores, Person by) {
        int newest = versions.findLockedByKindOrderByNumber(kind).size();
        if (newest != seen) {
            throw new Refusal(Refusal.Kind.CONFLICT, "form-newer");
        }
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        UUID id = Ids.next();
        try {
            FormVersion version = versions.saveAndFlush(new FormVersion(id, kind, newest + 1, restores, by.id(), now));
            events.publishEvent(new FormChanged(ContractScope.required(), kind));
            return version;
        } catch (DataIntegrityViolationException somebodyWasFirst) {
            throw new Refusal(Refusal.Kind.CONFLICT, "form-newer");
        }
    }

    // what it is was found out by its contents: a name without the ending is no reason to turn it away
    private static String docxName(String given) {
        return given.toLowerCase(Locale.ROOT).endsWith(".docx") ? given : given + ".docx";
    }
}
