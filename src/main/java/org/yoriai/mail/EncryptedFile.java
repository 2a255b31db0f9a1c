package org.yoriai.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** 暗号化したファイル — AES-256 of the 電子政府推奨暗号リスト: agile encryption for Office, revision 6 for PDF. */
final class EncryptedFile {
    private static final int BITS = 256;
    private static final int BYTES_OF_OWNER = 40;
    private static final char[] OWNERS_LETTERS = "0123456789abcdef".toCharArray();

    private EncryptedFile() {}

    static byte[] office(byte[] plain, String password) {
        try (var container = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            // the library's own choice would be AES-128 with SHA-1
            var info = new EncryptionInfo(
                    EncryptionMode.agile, CipherAlgorithm.aes256, HashAlgorithm.sha512, -1, -1, null);
            Encryptor encryptor = info.getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(plain);
            }
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-256 and SHA-512 are part of every JDK", impossible);
        }
    }

    /** @throws IOException when it is no PDF that can be read */
    static byte[] pdf(byte[] plain, String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(plain);
                var bytes = new ByteArrayOutputStream()) {
            // nobody knows the owner's password: the one that is told opens it, and nothing else does
            var policy = new StandardProtectionPolicy(
                    Password.of(OWNERS_LETTERS, BYTES_OF_OWNER), password, new AccessPermission());
            policy.setEncryptionKeyLength(BITS);
            policy.setPreferAES(true);
            document.protect(policy);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Whether it opens with a password only, and by nothing weaker than what this house writes. */
    static boolean isStrong(byte[] file) {
        return switch (FileMagic.valueOf(file)) {
            case OLE2 -> strongOffice(file);
            case PDF -> lockedPdf(file);
            default -> false;
        };
    }

    /** An encrypted OOXML file is a compound file around one encrypted package (MS-OFFCRYPTO 2.3). */
    private static boolean strongOffice(byte[] file) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (!container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return false;
            }
            var info = new EncryptionInfo(container);
            return info.getEncryptionMode() == EncryptionMode.agile
                    && info.getHeader().getCipherAlgorithm() == CipherAlgorithm.aes256
                    && info.getVerifier().getHashAlgorithm() == HashAlgorithm.sha512;
        } catch (IOException | RuntimeException damaged) {
            // the library tells a damaged header in many ways; whatever it is, it is no seal
            return false;
        }
    }

    /** What opens with no password at all is not locked; how strong the lock is stands in the clear part. */
    private static boolean lockedPdf(byte[] file) {
        try (PDDocument opened = Loader.loadPDF(file)) {
            return false;
        } catch (InvalidPasswordException locked) {
            return new String(file, StandardCharsets.ISO_8859_1).contains("/AESV3");
        } catch (IOException damaged) {
            return false;
        }
    }
}
