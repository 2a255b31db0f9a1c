package org.yoriai.agreement;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;
import org.yoriai.vault.SealedFile;
import org.yoriai.vault.SealedFiles;

/** 協議の添付を受け取る — by both sides; each opening stands in the audit trail. */
@Service
@BothSides
@Transactional
public class AgreementFiles {
    private final Agreements agreements;
    private final SealedFiles files;
    private final Audit audit;

    AgreementFiles(Agreements agreements, SealedFiles files, Audit audit) {
        this.agreements = agreements;
        this.files = files;
        this.audit = audit;
    }

    /** 開いた添付 */
    @SuppressWarnings("ArrayRecordComponent") // handed on once to be written out, never compared
    public record Opened(SealedFile file, byte[] content) {}

    /** @throws Refusal {@code agreement-unknown} when the agreement is not there or holds no such file */
    public Opened open(int number, UUID file, Person by) {
        SealedFile found = agreements.thread(number).talks().stream()
                .flatMap(talk -> talk.files().stream())
                .filter(one -> one.id().equals(file))
                .findFirst()
                .orElseThrow(Agreements::unknown);
        audit.record(by.id().toString(), "agreement.file-opened", file.toString(), "No. " + number);
        return new Opened(found, files.open(found));
    }
}
