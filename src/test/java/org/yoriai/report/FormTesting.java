package org.yoriai.report;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Forms for the tests of other packages; what a test put in use is taken away again: other tests make documents, too. */
public final class FormTesting {
    private FormTesting() {}

    /** A form of nothing but these paragraphs. */
    public static byte[] form(String... paragraphs) {
        return OfficeForms.of(paragraphs);
    }

    public static void forget(JdbcClient jdbc) {
        jdbc.sql("delete from sealed_file_part where file_id in (select f.id from sealed_file f join form_version v"
                        + " on v.id = f.owner_id)")
                .update();
        jdbc.sql("delete from sealed_file where owner_id in (select id from form_version)")
                .update();
        jdbc.sql("delete from form_version").update();
    }
}
