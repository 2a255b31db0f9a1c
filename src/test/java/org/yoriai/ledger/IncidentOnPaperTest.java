package org.yoriai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.kit.KitClient;
import org.yoriai.report.OnPaper;

/** 特記事項 25条1項(4): the record as a document, as LibreOffice lays it out. */
class IncidentOnPaperTest extends IncidentTesting {
    @Autowired
    IncidentExports exports;

    @Test
    void theReportOfAClosedIncidentIsLaidOutWhole(@TempDir Path folder) throws Exception {
        KitClient lost = tablet();
        lost.takeOut(TODAY, LECTURER);
        IncidentId incident = begin(draft(false, Set.of(device(lost)), List.of()), office);
        writeAll(incident);
        As.run(office, () -> steps.askToEnd(incident, office));
        As.run(ward, () -> steps.end(incident, ward));
        byte[] docx = As.call(office, () -> exports.report(incident, office)).content();
        assertThat(new OnPaper(folder).laidOut("incident-report", docx))
                .contains("事故報告書", "見本区長", "紛失・盗難", "帰り道で端末が見当たらない", "区が終結を認めた")
                .doesNotContain("訓練");
    }

    @Test
    void aDrillIsMarkedOnPaper(@TempDir Path folder) throws Exception {
        IncidentId drill = begin(draft(true, Set.of(), List.of()), office);
        byte[] docx = As.call(office, () -> exports.report(drill, office)).content();
        assertThat(new OnPaper(folder).laidOut("drill-record", docx)).contains("【訓練】事故対応訓練記録", "訓練のため、実際に");
    }
}
