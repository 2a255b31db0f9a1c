package org.yoriai.report;

import java.util.List;

/**
 * 報告書の現在 — what the office sees before handing in.
 *
 * @param versions the oldest first
 * @param since what the record tells otherwise than the newest version
 */
public record ReportOverview(
        List<ReportVersionFacts> versions, List<ReportChange> since, List<PassageFacts> passages) {}
