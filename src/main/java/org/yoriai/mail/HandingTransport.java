package org.yoriai.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * An SMTP line that knows on which side of the last line of DATA it broke: before it the server has nothing to deliver (RFC 5321
 * 4.1.1.4), after it only the server's answer tells.
 */
final class HandingTransport extends SMTPTransport {
    private static final int REFUSALS_FROM = 400;
    private static final int REFUSALS_UNTIL = 599;
    private final Runnable beforeLastLine;
    private boolean handed;

    HandingTransport(Session session, String protocol, Runnable beforeLastLine) {
        super(session, new URLName(protocol, null, -1, null, null, null), protocol, protocol.equals("smtps"));
        this.beforeLastLine = beforeLastLine;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        beforeLastLine.run();
        handed = true;
        super.finishData();
    }

    /** Whether everything was said and the server did not answer. */
    boolean leftInDoubt() {
        int code = getLastReturnCode();
        return handed && (code < REFUSALS_FROM || code > REFUSALS_UNTIL);
    }
}
