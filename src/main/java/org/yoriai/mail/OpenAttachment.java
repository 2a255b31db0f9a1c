package org.yoriai.mail;

/** 封をしない添付 — everybody on the way can read it; the {@link LetterGuard} looks into it. */
final class OpenAttachment implements Attachment {
    private final String fileName;
    private final byte[] file;

    OpenAttachment(String fileName, byte[] file) {
        this.fileName = fileName;
        this.file = file.clone();
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
