package org.yoriai.fieldwork;

/** An act that cannot be applied; it is kept whole and asks for attention. */
public class ActRejected extends Exception {
    private static final long serialVersionUID = 1;
    private final RejectionReason reason;

    public ActRejected(RejectionReason reason) {
        super(reason.wireName());
        this.reason = reason;
    }

    public RejectionReason reason() {
        return reason;
    }
}
