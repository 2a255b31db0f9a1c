package org.yoriai.material;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.Unguarded;
import org.yoriai.programme.ProgrammeSessionId;

/** お渡しする資料 — what the ward lets everybody open who was at a session; for pages that need no sign-in. */
@Service
@Transactional(readOnly = true)
public class Handouts {
    private static final String GIVEN =
            "what the ward itself gives to everybody who was there; confirmed and let out by it";
    // a hall that opens one file at the same moment reads it once
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final Duration KEPT = Duration.ofMinutes(10);
    private final MaterialRows materials;
    private final MaterialFiles files;
    private final Cache<MaterialVersionId, byte[]> opened = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((MaterialVersionId _, byte[] bytes) -> bytes.length)
            .expireAfterAccess(KEPT)
            .build();

    Handouts(MaterialRows materials, MaterialFiles files) {
        this.materials = materials;
        this.files = files;
    }

    /** お渡しする資料の1つ */
    public record Handout(String title, MaterialFacts.Version version) {}

    /** Those of one session, the oldest first. */
    @Unguarded(GIVEN)
    public List<Handout> of(ProgrammeSessionId session) {
        return given(session).toList();
    }

    /** @return empty for whatever is not given to those who were at that session */
    @Unguarded(GIVEN)
    public Optional<Materials.Opened> open(ProgrammeSessionId session, MaterialVersionId version) {
        return given(session)
                .map(Handout::version)
                .filter(one -> one.id().equals(version))
                .findFirst()
                .map(one -> new Materials.Opened(
                        one, opened.get(one.id(), id -> files.open(id.value(), one.sha256(), one.bytes()))));
    }

    private Stream<Handout> given(ProgrammeSessionId session) {
        return materials.ofSession(session.value()).stream()
                .map(Material::facts)
                .filter(MaterialFacts::givenOnline)
                .flatMap(material ->
                        material.confirmed().map(version -> new Handout(material.title(), version)).stream());
    }
}
