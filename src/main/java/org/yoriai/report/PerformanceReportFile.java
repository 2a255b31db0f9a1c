package org.yoriai.report;

/** 実施報告書のファイル — a .docx with the name under which it is saved. */
@SuppressWarnings("ArrayRecordComponent") // handed on once to be written out, never compared
public record PerformanceReportFile(String name, byte[] docx) {}
