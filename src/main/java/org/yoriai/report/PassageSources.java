package org.yoriai.report;

import java.util.List;
import java.util.stream.Stream;
import org.yoriai.vault.Tokens;

/** もとの記録 — from which acts a passage is worded. */
final class PassageSources {

    private PassageSources() {}

    /** @param record gathered without what the office worded */
    static List<PassageFacts.Source> of(ReportAssembly record, Passage passage) {
        return switch (passage) {
            case ACCOUNT ->
                record.record().notes().stream()
                        .filter(note -> !note.isRule())
                        .map(note -> new PassageFacts.Source(note.text(), record.author(note)))
                        .toList();
            case REMARK ->
                record.record().remarks().stream()
                        .map(remark -> new PassageFacts.Source(remark.text(), record.author(remark)))
                        .toList();
            case POLICY ->
                record.particulars().policy().stream()
                        .map(policy -> new PassageFacts.Source(policy, ""))
                        .toList();
        };
    }

    static String basis(ReportAssembly record, Passage passage) {
        return Tokens.hash(String.join(
                "\n",
                of(record, passage).stream()
                        .flatMap(source -> Stream.of(source.said(), source.by()))
                        .toList()));
    }
}
