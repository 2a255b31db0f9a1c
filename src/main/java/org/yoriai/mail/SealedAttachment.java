package org.yoriai.mail;

import org.yoriai.shared.Refusal;

/** 封をした添付 — a file that opens only with its password; anything else is refused, whatever its name says. */
public final class SealedAttachment implements Attachment {
    private final String fileName;
    private final byte[] file;

    private SealedAttachment(String fileName, byte[] file) {
        this.fileName = fileName;
        this.file = file.clone();
    }

    /** @throws Refusal {@code unsealed-important} */
    static SealedAttachment of(String fileName, byte[] file) {
        if (!EncryptedFile.isStrong(file)) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "unsealed-important");
        }
        return new SealedAttachment(fileName, file);
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public byte[] file() {
        return file.clone();
    }
}
