package org.yoriai.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yoriai.shared.Refusal;

/** 封をした添付 — an Office file that opens only with its password; anything else is refused, whatever its name says. */
public final class SealedAttachment {
    private final String fileName;
    private final byte[] file;

    private SealedAttachment(String fileName, byte[] file) {
        this.fileName = fileName;
        this.file = file.clone();
    }

    /** @throws Refusal {@code unsealed-important} */
    static SealedAttachment of(String fileName, byte[] file) {
        if (!encrypted(file)) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "unsealed-important");
        }
        return new SealedAttachment(fileName, file);
    }

    /** As it was stored: it was looked at when the letter was written. */
    static SealedAttachment stored(String fileName, byte[] file) {
        return new SealedAttachment(fileName, file);
    }

    String fileName() {
        return fileName;
    }

    byte[] file() {
        return file.clone();
    }

    /** An encrypted OOXML file is a compound file around one encrypted package (MS-OFFCRYPTO 2.3). */
    private static boolean encrypted(byte[] file) {
        if (FileMagic.valueOf(file) != FileMagic.OLE2) {
            return false;
        }
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException damaged) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "unsealed-important");
        }
    }
}
