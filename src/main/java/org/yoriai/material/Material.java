package org.yoriai.material;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.Duty;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractOwned;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;

/** 資料 — its versions go from submitted to returned or confirmed; only the one that counts can be answered. */
@Entity
@NullUnmarked
class Material extends ContractOwned {
    private static final int LONGEST_TEXT = 2000;
    private String title;
    private int spare;

    @Column(name = "given_online")
    private boolean givenOnline;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @ElementCollection
    @CollectionTable(name = "material_session", joinColumns = @JoinColumn(name = "material_id"))
    @Column(name = "session_id")
    private Set<UUID> sessions = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "material_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<MaterialVersion> versions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "material_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<MaterialComment> comments = new ArrayList<>();

    protected Material() {}

    Material(UUID id, MaterialDraft draft, OffsetDateTime at) {
        super(id);
        this.createdAt = at;
        describe(draft);
    }

    void describe(MaterialDraft draft) {
        title = draft.title();
        spare = draft.spare();
        Set<UUID> wanted =
                draft.sessions().stream().map(ProgrammeSessionId::value).collect(Collectors.toSet());
        sessions.retainAll(wanted);
        sessions.addAll(wanted);
    }

    /**
     * The next version; what was confirmed before it counts no longer.
     *
     * @throws Refusal {@code compare-note} when a later version does not say what was changed
     */
    MaterialVersionId submit(UUID id, HandedIn file, String sha256, String note, AccountId by, OffsetDateTime at) {
        String said = note.strip();
        if (said.length() > LONGEST_TEXT || said.isEmpty() && !versions.isEmpty()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "compare-note", LONGEST_TEXT);
        }
        versions.add(new MaterialVersion(id, versions.size() + 1, said, file, sha256, by, at));
        return new MaterialVersionId(id);
    }

    /** @throws Refusal {@code material-newer}, {@code material-answered}, {@code comment-missing} */
    void returned(MaterialVersionId version, String comment, AccountId by, OffsetDateTime at) {
        MaterialVersion asked = waiting(version);
        say(Duty.Holder.WARD, comment, by, at);
        asked.answer(VersionState.RETURNED, by, at);
    }

    /** @throws Refusal {@code material-newer}, {@code material-answered} */
    void confirm(MaterialVersionId version, AccountId by, OffsetDateTime at) {
        waiting(version).answer(VersionState.CONFIRMED, by, at);
    }

    /** @throws Refusal {@code material-not-given} while the version that counts is not confirmed */
    void giveOnline(boolean given) {
        if (given && facts().confirmed().isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "material-not-given");
        }
        givenOnline = given;
    }

    /** The one before it counts again. @throws Refusal {@code material-newer}, {@code material-answered} */
    void withdraw(MaterialVersionId version) {
        waiting(version).withdraw();
    }

    /** @throws Refusal {@code material-newer} once another version came after it */
    void handInAgain(MaterialVersionId version) {
        MaterialVersion last = versions.getLast();
        if (!last.getId().equals(version.value()) || last.state() != VersionState.WITHDRAWN) {
            throw new Refusal(Refusal.Kind.CONFLICT, "material-newer");
        }
        last.handInAgain();
    }

    /** @throws Refusal {@code comment-missing} when it says nothing or too much */
    void say(Duty.Holder side, String comment, AccountId by, OffsetDateTime at) {
        String said = comment.strip();
        if (said.isEmpty() || said.length() > LONGEST_TEXT) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "comment-missing", LONGEST_TEXT);
        }
        comments.add(new MaterialComment(Ids.next(), new MaterialWord(comments.size() + 1, side, by, at, said)));
    }

    private MaterialVersion waiting(MaterialVersionId version) {
        MaterialVersion counting = versions.reversed().stream()
                .filter(one -> one.state() != VersionState.WITHDRAWN)
                .findFirst()
                .filter(one -> one.getId().equals(version.value()))
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "material-newer"));
        if (counting.state() != VersionState.SUBMITTED) {
            throw new Refusal(Refusal.Kind.CONFLICT, "material-answered");
        }
        return counting;
    }

    Set<ProgrammeSessionId> sessions() {
        return sessions.stream().map(ProgrammeSessionId::new).collect(Collectors.toUnmodifiableSet());
    }

    MaterialFacts facts() {
        return new MaterialFacts(
                new MaterialId(getId()),
                title,
                sessions(),
                spare,
                givenOnline,
                versions.stream().map(MaterialVersion::facts).toList());
    }

    List<MaterialWord> words() {
        return comments.stream().map(MaterialComment::facts).toList();
    }
}
