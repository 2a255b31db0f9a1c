package org.yoriai.mail;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yoriai.identity.AccountId;

/**
 * 送信記録の一行 — who sent what to whom, and how (特記事項 17条; I7).
 *
 * @param known whether the address belonged to somebody of the contract
 * @param hash SHA-256 of the file as it left
 * @param told how the password reached the recipient; empty as long as nobody noted it
 * @param state of the letter; empty when the letter is gone
 */
public record SendingRecord(
        SendingRecordId id,
        OffsetDateTime sentAt,
        AccountId sender,
        String to,
        boolean known,
        DocumentKind kind,
        String subject,
        String fileName,
        long size,
        String hash,
        SealingKind sealing,
        Optional<Told> told,
        Optional<LetterState> state) {

    /** パスワードを伝えた記録 */
    public record Told(TellingChannel channel, OffsetDateTime at, AccountId by) {}

    public boolean passwordUntold() {
        return sealing != SealingKind.NONE && told.isEmpty();
    }
}
