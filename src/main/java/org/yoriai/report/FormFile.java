package org.yoriai.report;

/** 様式のファイル — a .docx with the name under which it is saved. */
@SuppressWarnings("ArrayRecordComponent") // handed on once to be written out, never compared
public record FormFile(String name, byte[] docx) {}
