package org.yoriai.vault;

import java.util.List;
import java.util.stream.Stream;

/**
 * 封じた列 — a column whose values are sealed under the contract's key.
 *
 * @param key by which a row is found, or, in pieces, the whole that pieces make up by their position
 * @param contract an expression of t, the row, that gives its contract
 */
record SealedColumn(String table, String column, List<String> key, String contract, Form form) {
    /** どのように置かれているか */
    enum Form {
        WHOLE,
        /** One sealed value cut into rows. */
        PIECES,
        /** As text. */
        BASE64
    }

    /** Not under a contract's key: the keys themselves, and what a tablet sealed under its kit's. */
    static final List<String> OTHERS = List.of("sealing_key.wrapped", "photograph_piece.bytes");

    /** Every one; what is missing here fails a test. */
    static final List<SealedColumn> ALL = Stream.of(
                    whole("membership", "name", "email"),
                    whole("participant", "name", "kana"),
                    whole("survey_link", "token", "code"),
                    whole("survey_submission", "answers"),
                    Stream.of(new SealedColumn(
                            "survey_draft", "answers", List.of("survey_id", "nonce"), "t.contract_id", Form.WHOLE)),
                    whole("act", "sealed"),
                    whole("checkout", "kit_key"),
                    Stream.of(base64("quarantined_act", "original")),
                    pieces("photograph_part", "photograph_id", "photograph"),
                    whole("hearing_answer", "answer"),
                    whole("sealed_file", "name"),
                    pieces("sealed_file_part", "file_id", "sealed_file"),
                    whole("talk", "text"),
                    whole("support_policy", "policy"),
                    whole("visit_choice", "reasons"),
                    whole("follow_up", "task", "reason", "told_later"),
                    whole("follow_up_contact", "said"),
                    whole("material_version", "compare_note"),
                    whole("material_comment", "comment"),
                    Stream.of(new SealedColumn(
                            "material_part",
                            "sealed",
                            List.of("version_id", "position"),
                            owner("version_id", "material_version"),
                            Form.WHOLE)),
                    whole("letter", "recipient", "subject", "body", "attachment", "answer"),
                    Stream.of(new SealedColumn("sheet_page", "found", List.of("id"), "t.contract_id", Form.WHOLE)),
                    pieces("sheet_page_part", "page_id", "sheet_page"),
                    whole("report_passage", "words"),
                    whole("report_version", "change_note", "figures", "reason"),
                    Stream.of(new SealedColumn(
                            "report_picture",
                            "sealed",
                            List.of("contract_id", "session_id", "sha256"),
                            "t.contract_id",
                            Form.WHOLE)),
                    whole("proposal", "draft"),
                    whole("proposal_submission", "answer_words"),
                    whole("billing_terms", "bank"),
                    whole("sending_record", "recipient", "subject", "file_name"),
                    whole("register_version", "contents"),
                    whole("register_report", "contents"),
                    whole("incident", "noticed_by", "happened"),
                    whole("incident_entry", "words"),
                    whole("incident_group", "label", "people"),
                    Stream.of(new SealedColumn(
                            "second_factor",
                            "secret",
                            List.of("account_id"),
                            "cast('" + HouseSeal.HOUSE + "' as uuid)",
                            Form.WHOLE)))
            .flatMap(found -> found)
            .toList();

    private static Stream<SealedColumn> whole(String table, String... columns) {
        return Stream.of(columns)
                .map(column -> new SealedColumn(table, column, List.of("id"), "t.contract_id", Form.WHOLE));
    }

    private static Stream<SealedColumn> pieces(String table, String owner, String of) {
        return Stream.of(new SealedColumn(table, "sealed", List.of(owner), owner(owner, of), Form.PIECES));
    }

    private static SealedColumn base64(String table, String column) {
        return new SealedColumn(table, column, List.of("id"), "t.contract_id", Form.BASE64);
    }

    private static String owner(String key, String table) {
        return "(select o.contract_id from " + table + " o where o.id = t." + key + ")";
    }
}
