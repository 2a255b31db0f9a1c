package org.yoriai.mail;

import java.io.IOException;
import org.springframework.stereotype.Service;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.FileType;

/** 封をする — a document becomes a file that opens only with its password (特記事項 17条(6); I7). */
@Service
public class Sealing {

    /** @throws Refusal {@code cannot-seal} when there is no way to encrypt a file of that kind */
    @OfficeOnly
    public SealedDocument seal(String fileName, byte[] file) {
        FileType type =
                FileType.named(fileName).filter(named -> named.fits(file)).orElseThrow(() -> cannot(fileName));
        String password = Password.fresh();
        byte[] sealed = switch (type) {
            case DOCX, XLSX, PPTX -> EncryptedFile.office(file, password);
            case PDF -> pdf(fileName, file, password);
            case JPG, PNG, TXT -> throw cannot(fileName);
        };
        return new SealedDocument(SealedAttachment.of(fileName, sealed), password);
    }

    private static byte[] pdf(String fileName, byte[] file, String password) {
        try {
            return EncryptedFile.pdf(file, password);
        } catch (IOException unreadable) {
            throw cannot(fileName);
        }
    }

    private static Refusal cannot(String fileName) {
        return new Refusal(Refusal.Kind.BAD_INPUT, "cannot-seal", fileName);
    }
}
