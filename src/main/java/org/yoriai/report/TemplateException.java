package org.yoriai.report;

/** 様式の誤り: a template and the fields for it do not fit; a mistake in the program, not of its user. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplateException(String message) {
        super(message);
    }

    TemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
