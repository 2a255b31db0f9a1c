package org.yoriai.agreement;

/** 協議の書類 — a file ready to be handed out, with the name under which it is saved. */
@SuppressWarnings("ArrayRecordComponent") // handed on once to be written out, never compared
public record AgreementDocument(String name, String mediaType, byte[] content) {}
