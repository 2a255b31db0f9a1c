package org.yoriai.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.MayReadRegisters;
import org.yoriai.identity.Person;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.Contracts;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.RegisterSheet;
import org.yoriai.vault.Audit;
import org.yoriai.vault.FileType;

/** 管理簿を書き出す — the form for the ward (.docx), the whole register as .xlsx or .csv; each stands in the audit trail. */
@Service
@MayReadRegisters
@Transactional
public class RegisterExports {
    private final RegisterTables tables;
    private final Contracts contracts;
    private final Audit audit;
    private final Clock clock;

    RegisterExports(RegisterTables tables, Contracts contracts, Audit audit, Clock clock) {
        this.tables = tables;
        this.contracts = contracts;
        this.audit = audit;
        this.clock = clock;
    }

    /** 書き出したファイル */
    @SuppressWarnings("ArrayRecordComponent") // handed on once to be written out, never compared
    public record Export(String name, String mediaType, byte[] content) {}

    /**
     * @param word the register's name in the address
     * @param filter of the media ledger; the others go out whole
     * @throws Refusal {@code register-unknown}
     */
    public Export workbook(String word, MediaFilter filter, Person by) {
        Register register = named(word);
        List<List<String>> lines = told(register, filter, "xlsx", by);
        return new Export(
                title(register) + FileType.XLSX.extension(),
                FileType.XLSX.mediaType(),
                new RegisterSheet(lines).xlsx(title(register)));
    }

    public Export csv(String word, MediaFilter filter, Person by) {
        Register register = named(word);
        List<List<String>> lines = told(register, filter, "csv", by);
        return new Export(title(register) + ".csv", RegisterSheet.CSV, new RegisterSheet(lines).csv());
    }

    /** 届 — addressed to the ward, dated today. */
    public Export form(String word, MediaFilter filter, Person by) {
        Register register = named(word);
        List<List<String>> lines = told(register, filter, "docx", by);
        ContractFacts contract = contracts.current();
        byte[] docx = new RegisterForm(tables.words(), contract, LocalDate.now(clock)).docx(register, lines);
        return new Export(title(register) + FileType.DOCX.extension(), FileType.DOCX.mediaType(), docx);
    }

    private List<List<String>> told(Register register, MediaFilter filter, String format, Person by) {
        List<List<String>> lines = tables.of(register, filter, by);
        audit.record(
                by.id().toString(),
                "register.exported",
                register.wireName(),
                format + ", " + (lines.size() - 1) + " lines");
        return lines;
    }

    private static Register named(String word) {
        return Register.named(word).orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "register-unknown"));
    }

    private String title(Register register) {
        return tables.words().say("protection.form." + register.wireName());
    }
}
