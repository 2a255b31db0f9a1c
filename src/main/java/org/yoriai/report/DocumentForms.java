package org.yoriai.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;
import org.yoriai.vault.SealedFile;
import org.yoriai.vault.SealedFiles;

/** 契約の様式 — which form a document of this contract is written into, the versions before it, and their files. */
@Service
@BothSides
@Transactional
public class DocumentForms {
    private final Map<FormKind, DocumentForm> forms = new EnumMap<>(FormKind.class);
    private final FormVersions versions;
    private final SealedFiles files;
    private final ReportWords words;
    private final Audit audit;

    DocumentForms(List<DocumentForm> forms, FormVersions versions, SealedFiles files, ReportWords words, Audit audit) {
        forms.forEach(form -> this.forms.put(form.kind(), form));
        this.versions = versions;
        this.files = files;
        this.words = words;
        this.audit = audit;
    }

    /** Those documents whose form can be changed. */
    public List<FormKind> kinds() {
        return Arrays.stream(FormKind.values()).filter(forms::containsKey).toList();
    }

    /** What documents of this kind are written into now. */
    @Transactional(readOnly = true)
    public WordTemplate inForce(FormKind kind) {
        return versions.findFirstByKindOrderByNumberDesc(kind)
                .map(FormVersion::source)
                .filter(source -> source != FormVersionFacts.STANDARD)
                .map(source -> WordTemplate.ofOffice(files.open(kept(kind, source))))
                .orElseGet(() -> form(kind).standard());
    }

    /** The oldest first; empty while the standard form is all there ever was. */
    @Transactional(readOnly = true)
    public List<FormVersionFacts> versions(FormKind kind) {
        List<FormVersion> all = versions.findByKindOrderByNumber(kind);
        Map<Integer, UUID> ids = all.stream().collect(Collectors.toMap(FormVersion::number, FormVersion::getId));
        Map<UUID, List<SealedFile>> kept = files.of(ids.values());
        return all.stream()
                .map(version -> version.facts(Optional.ofNullable(ids.get(version.source())).stream()
                        .flatMap(id -> kept.getOrDefault(id, List.of()).stream())
                        .findFirst()
                        .map(SealedFile::name)
                        .orElse("")))
                .toList();
    }

    /**
     * The file of a version, to look at or to begin from.
     *
     * @param number {@link FormVersionFacts#STANDARD} for the standard form
     * @throws Refusal {@code form-unknown}
     */
    public FormFile open(FormKind kind, int number, Person reader) {
        int source = number == FormVersionFacts.STANDARD
                ? FormVersionFacts.STANDARD
                : versions.findByKindAndNumber(kind, number)
                        .map(FormVersion::source)
                        .orElseThrow(DocumentForms::unknown);
        audit.record(reader.id().toString(), "form.opened", kind.wireName(), Integer.toString(number));
        if (source == FormVersionFacts.STANDARD) {
            return new FormFile(words.standardForm(kind), form(kind).standard().bytes());
        }
        SealedFile file = kept(kind, source);
        return new FormFile(file.name(), files.open(file));
    }

    /** 差込み項目: every one that a form of this kind may use. */
    public List<FormField> fields(FormKind kind) {
        return FieldTree.of(form(kind).sample()).lines();
    }

    DocumentForm form(FormKind kind) {
        return Optional.ofNullable(forms.get(kind)).orElseThrow(DocumentForms::unknown);
    }

    private SealedFile kept(FormKind kind, int number) {
        UUID id = versions.findByKindAndNumber(kind, number)
                .map(FormVersion::getId)
                .orElseThrow(DocumentForms::unknown);
        return files.of(List.of(id)).getOrDefault(id, List.of()).stream()
                .findFirst()
                .orElseThrow(DocumentForms::unknown);
    }

    static Refusal unknown() {
        return new Refusal(Refusal.Kind.UNKNOWN, "form-unknown");
    }
}
