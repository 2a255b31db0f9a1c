package org.yoriai.mail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yoriai.shared.Refusal;

/**
 * 手紙の番人 — every letter passes it, whoever wrote it: a participant's name leaves in a sealed attachment or not at all (特記事項
 * 17条(6); I7). Subject, text and file name are read by everybody on the way, also when the file itself is sealed.
 */
@Component
class LetterGuard {
    private final List<ProtectedNames> people;

    LetterGuard(List<ProtectedNames> people) {
        this.people = List.copyOf(people);
    }

    /**
     * @throws Refusal {@code name-in-subject}, {@code name-in-text}, {@code name-in-file-name}, {@code name-unsealed},
     *     {@code unreadable-unsealed}, {@code unsealed-important}
     */
    void require(WrittenLetter letter) {
        objection(letter).ifPresent(refusal -> {
            throw refusal;
        });
    }

    Optional<Refusal> objection(WrittenLetter letter) {
        return Stream.of(
                        found("name-in-subject", letter.subject()),
                        found("name-in-text", letter.body()),
                        letter.attachment().flatMap(file -> found("name-in-file-name", file.fileName())),
                        letter.attachment().flatMap(file -> switch (file) {
                            case SealedAttachment _ -> Optional.empty();
                            case OpenAttachment open -> objection(open, letter.important());
                        }))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Refusal> objection(OpenAttachment open, boolean important) {
        return switch (look(open.file())) {
            case NAMED -> found("name-unsealed", DocumentText.of(open.file()).orElse(""));
            case UNREADABLE -> Optional.of(new Refusal(Refusal.Kind.BAD_INPUT, "unreadable-unsealed", open.fileName()));
            case CLEAR ->
                important ? Optional.of(new Refusal(Refusal.Kind.BAD_INPUT, "unsealed-important")) : Optional.empty();
        };
    }

    /** What a look into a file tells. */
    Found look(byte[] file) {
        return DocumentText.of(file)
                .map(text -> nameIn(text).isPresent() ? Found.NAMED : Found.CLEAR)
                .orElse(Found.UNREADABLE);
    }

    private Optional<Refusal> found(String code, String text) {
        return nameIn(text).map(name -> new Refusal(Refusal.Kind.BAD_INPUT, code, name));
    }

    private Optional<String> nameIn(String text) {
        return people.stream().flatMap(names -> names.firstIn(text).stream()).findFirst();
    }

    /** 見たところ */
    enum Found {
        /** nobody's name is in it */
        CLEAR,
        /** a participant's name is in it */
        NAMED,
        /** pictures, or of a kind that cannot be looked into: what cannot be ruled out is taken as so */
        UNREADABLE
    }
}
