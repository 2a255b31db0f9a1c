package org.yoriai.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.fieldwork.Photographs;
import org.yoriai.fieldwork.SessionRecord;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.report.ReportParticulars.Picture;
import org.yoriai.report.ReportParticulars.Scaled;
import org.yoriai.shared.ContractScope;
import org.yoriai.vault.Vault;

/** 報告書の写真 — scaled once, and kept sealed beside the originals: making the report again opens no original. */
@Component
class ReportPictures {
    /** Ten pages of them; whoever reads the report wants no more. */
    private static final int MOST = 40;

    private final Photographs photographs;
    private final JdbcClient jdbc;
    private final Vault vault;

    ReportPictures(Photographs photographs, JdbcClient jdbc, Vault vault) {
        this.photographs = photographs;
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Those that are here and can be drawn, by time. */
    List<Picture> of(ProgrammeSessionId session, SessionRecord record) {
        List<Picture> pictures = new ArrayList<>();
        record.photographs().stream()
                .sorted(Comparator.comparing(SessionRecord.Photograph::at).thenComparing(SessionRecord.Photograph::id))
                .limit(MOST)
                .forEach(photograph -> scaled(session, photograph.sha256())
                        .map(image -> new Picture(photograph.caption(), image))
                        .ifPresent(pictures::add));
        return pictures;
    }

    private Optional<Scaled> scaled(ProgrammeSessionId session, String sha256) {
        return kept(session, sha256)
                .or(() -> photographs
                        .picture(session, sha256)
                        .map(Photographs.Picture::bytes)
                        .flatMap(PictureScaling::scaled)
                        .map(image -> keep(session, sha256, image)));
    }

    private Optional<Scaled> kept(ProgrammeSessionId session, String sha256) {
        return jdbc.sql("select sealed, width, height from report_picture"
                        + " where contract_id = ? and session_id = ? and sha256 = ?")
                .params(ContractScope.required().value(), session.value(), sha256)
                .query((row, _) -> new Scaled(vault.open(row.getBytes(1)), row.getInt(2), row.getInt(3)))
                .optional();
    }

    // two who make the report at once draw the same picture: the second finds the first one's there
    private Scaled keep(ProgrammeSessionId session, String sha256, Scaled image) {
        jdbc.sql("insert into report_picture (contract_id, session_id, sha256, width, height, sealed)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        ContractScope.required().value(),
                        session.value(),
                        sha256,
                        image.width(),
                        image.height(),
                        vault.seal(image.jpeg()))
                .update();
        return image;
    }
}
