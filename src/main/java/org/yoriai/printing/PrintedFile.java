package org.yoriai.printing;

/** 印刷物のファイル — a PDF with the name under which it is saved. */
@SuppressWarnings("ArrayRecordComponent") // handed on once to be sent, never compared
public record PrintedFile(String name, byte[] pdf) {}
