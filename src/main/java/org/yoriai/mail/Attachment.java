package org.yoriai.mail;

/** 添付 — sealed, or open and then without important information. */
sealed interface Attachment permits SealedAttachment, OpenAttachment {
    String fileName();

    byte[] file();
}
