package org.yoriai.agreement;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.programme.Contracts;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.RegisterSheet;
import org.yoriai.vault.Audit;
import org.yoriai.vault.FileType;

/** 協議を書き出す — one as a 協議記録 (.docx), the list as .xlsx or .csv; whoever takes one out stands in the audit trail. */
@Service
@BothSides
@Transactional
public class AgreementExports {
    private final Agreements agreements;
    private final AgreementWording wording;
    private final Contracts contracts;
    private final People people;
    private final Audit audit;

    AgreementExports(Agreements agreements, AgreementWording wording, Contracts contracts, People people, Audit audit) {
        this.agreements = agreements;
        this.wording = wording;
        this.contracts = contracts;
        this.people = people;
        this.audit = audit;
    }

    /** @throws org.yoriai.shared.Refusal {@code agreement-unknown} */
    public AgreementDocument minutes(int number, Person by) {
        AgreementThread thread = agreements.thread(number);
        byte[] docx = new MinutesDocument(
                        List.of(thread), contracts.current().fullTitle(), wording.here(), people.names())
                .docx();
        told(by, "docx", "No. " + number);
        return new AgreementDocument(wording.text("agreement.file.minutes", number), FileType.DOCX.mediaType(), docx);
    }

    /**
     * Every agreement of the contract as one document, in the order of their numbers.
     *
     * @throws org.yoriai.shared.Refusal {@code agreement-none}
     */
    public AgreementDocument minutesOfAll(Person by) {
        List<AgreementThread> threads = agreements.threads(AgreementFilter.NONE).reversed();
        if (threads.isEmpty()) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "agreement-none");
        }
        byte[] docx =
                new MinutesDocument(threads, contracts.current().fullTitle(), wording.here(), people.names()).docx();
        told(by, "docx", threads.size() + " agreements");
        return new AgreementDocument(wording.text("agreement.file.minutes-all"), FileType.DOCX.mediaType(), docx);
    }

    public AgreementDocument workbook(AgreementFilter filter, Person by) {
        AgreementSheet sheet = sheet(filter);
        told(by, "xlsx", sheet.size() + " lines");
        return new AgreementDocument(
                wording.text("agreement.file.list") + FileType.XLSX.extension(),
                FileType.XLSX.mediaType(),
                sheet.xlsx());
    }

    public AgreementDocument csv(AgreementFilter filter, Person by) {
        AgreementSheet sheet = sheet(filter);
        told(by, "csv", sheet.size() + " lines");
        return new AgreementDocument(wording.text("agreement.file.list") + ".csv", RegisterSheet.CSV, sheet.csv());
    }

    private AgreementSheet sheet(AgreementFilter filter) {
        List<AgreementThread> threads = agreements.threads(filter);
        Map<AccountId, String> names = people.names();
        return new AgreementSheet(threads, wording.here(), names);
    }

    private void told(Person by, String format, String detail) {
        audit.record(by.id().toString(), "agreement.exported", format, detail);
    }
}
