package org.yoriai.material;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.Duty;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.vault.FileType;

/**
 * 資料 — with its versions, the oldest first.
 *
 * @param spare copies beyond one for each head
 * @param givenOnline whether those who were there may open what was confirmed from the survey's thank-you page
 */
public record MaterialFacts(
        MaterialId id,
        String title,
        Set<ProgrammeSessionId> sessions,
        int spare,
        boolean givenOnline,
        List<Version> versions) {

    /**
     * 版
     *
     * @param compareNote what was changed against the version before it; empty for a first one
     */
    public record Version(
            MaterialVersionId id,
            int number,
            String compareNote,
            String fileName,
            FileType kind,
            int bytes,
            String sha256,
            VersionState state,
            AccountId submittedBy,
            OffsetDateTime submittedAt,
            Optional<Answer> answer) {

        /** Whether a browser shows it by itself; anything else is saved. */
        public boolean shownByBrowsers() {
            return switch (kind) {
                case PDF, PNG, JPG -> true;
                case DOCX, XLSX, PPTX, TXT -> false;
            };
        }
    }

    /** 区の回答 */
    public record Answer(AccountId by, OffsetDateTime at) {}

    /** The version that counts: the newest that was not withdrawn. */
    public Optional<Version> current() {
        return versions.reversed().stream()
                .filter(version -> version.state() != VersionState.WITHDRAWN)
                .findFirst();
    }

    public Optional<Version> confirmed() {
        return current().filter(version -> version.state() == VersionState.CONFIRMED);
    }

    /** Withdrawn, once nothing of it counts any more. */
    public VersionState state() {
        return current().map(Version::state).orElse(VersionState.WITHDRAWN);
    }

    /** Who holds the ball; empty once nobody has anything to do. */
    public Optional<Duty.Holder> turn() {
        return switch (state()) {
            case SUBMITTED, RETURNED -> Optional.of(state().next());
            case CONFIRMED, WITHDRAWN -> Optional.empty();
        };
    }
}
