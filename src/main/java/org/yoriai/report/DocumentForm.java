package org.yoriai.report;

/** 文書の様式 — what a module that fills a form says of it; a bean for each {@link FormKind}. */
public interface DocumentForm {

    FormKind kind();

    /** 標準の様式: the one that is filled until the office puts its own in its place. */
    WordTemplate standard();

    /** An invented document's fields, with each list filled: it tells which fields there are, and what they may say. */
    Fields sample();

    /**
     * 試し差込み: the invented document in a form.
     *
     * @throws TemplateException if the form asks for what the document has not
     */
    default byte[] trial(WordTemplate form) {
        return form.docx(sample(), "", "");
    }

    /** Whether charts and photographs stand in it. */
    default boolean holdsPictures() {
        return false;
    }
}
