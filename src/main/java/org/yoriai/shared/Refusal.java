package org.yoriai.shared;

import java.io.Serializable;

/**
 * お断り — a request that the rules do not allow, told in the user's words.
 *
 * <p>{@code code} is for programs (and the problem documents of the wire), the text stands under {@code refusal.<code>} in the
 * message files; {@code arguments} fill it.
 */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Reason reason;
    private final Serializable[] arguments;

    /** What kind of "no" it is; the wire makes its status from it. */
    public enum Kind {
        BAD_INPUT,
        UNAUTHENTICATED,
        FORBIDDEN,
        UNKNOWN,
        CONFLICT,
        TOO_LARGE,
        TOO_NEW,
        TOO_MANY
    }

    private record Reason(Kind kind, String code) implements Serializable {}

    public Refusal(Kind kind, String code, Serializable... arguments) {
        super(code);
        this.reason = new Reason(kind, code);
        this.arguments = arguments.clone();
    }

    public Kind kind() {
        return reason.kind();
    }

    public String code() {
        return reason.code();
    }

    public String messageKey() {
        return "refusal." + reason.code();
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
