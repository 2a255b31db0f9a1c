package org.yoriai.mail;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.Person;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;

/** 送信記録 — what left by mail, to whom, sealed or not, and how the password was told (特記事項 17条; I7). */
@Service
@Transactional
public class SendingLog {
    public static final int PAGE = 50;
    private final SendingRows records;
    private final ApplicationEventPublisher events;

    SendingLog(SendingRows records, ApplicationEventPublisher events) {
        this.records = records;
        this.events = events;
    }

    /** @param page from 0 */
    @MayReadSendingLog
    @Transactional(readOnly = true)
    public List<SendingRecord> page(boolean untoldAlone, int page) {
        return records.page(untoldAlone, page * PAGE, PAGE);
    }

    /** The whole register, in the order in which it was written. */
    @MayReadSendingLog
    @Transactional(readOnly = true)
    public List<SendingRecord> all() {
        return records.all();
    }

    @MayReadSendingLog
    @Transactional(readOnly = true)
    public int count() {
        return records.count(false);
    }

    /** Lines whose password nobody has noted as told. */
    @MayReadSendingLog
    @Transactional(readOnly = true)
    public int untold() {
        return records.count(true);
    }

    /**
     * The recipient has been told the password; noted wrong, it is noted again, and both stand in the audit trail.
     *
     * @throws Refusal {@code nothing-to-tell}
     */
    @OfficeOnly
    public void passwordTold(SendingRecordId line, TellingChannel channel, Person by) {
        LetterId letter =
                records.told(line, channel, by).orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "nothing-to-tell"));
        events.publishEvent(new LetterChanged(ContractScope.required(), letter));
    }
}
