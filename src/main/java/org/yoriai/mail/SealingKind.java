package org.yoriai.mail;

import java.util.Locale;

/** 暗号化の方法 */
public enum SealingKind {
    /** 暗号化なし: no important information in it */
    NONE,
    /** Office (OOXML agile, AES-256, SHA-512) */
    OOXML,
    /** PDF (AES-256) */
    PDF;

    static SealingKind of(Attachment attachment) {
        return switch (attachment) {
            case OpenAttachment _ -> NONE;
            case SealedAttachment sealed ->
                sealed.fileName().toLowerCase(Locale.ROOT).endsWith(".pdf") ? PDF : OOXML;
        };
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
