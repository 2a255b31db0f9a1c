package org.yoriai.mail;

/**
 * 封をした文書 — the file, and the password that opens it: shown once to whoever sealed it, kept nowhere. Whoever needs it again
 * seals again.
 */
public final class SealedDocument {
    private final SealedAttachment attachment;
    private final String password;

    SealedDocument(SealedAttachment attachment, String password) {
        this.attachment = attachment;
        this.password = password;
    }

    SealedAttachment attachment() {
        return attachment;
    }

    public String fileName() {
        return attachment.fileName();
    }

    public byte[] file() {
        return attachment.file();
    }

    public String password() {
        return password;
    }
}
