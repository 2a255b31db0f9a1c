package org.yoriai.report;

/**
 * 提出のあとの変更 — one thing that the record now tells otherwise than the version handed in.
 *
 * @param figure of {@code report.figure.…} in the message files
 * @param counted whether it is a number; of words only that they changed is known
 */
public record ReportChange(String figure, boolean counted, String before, String after) {}
