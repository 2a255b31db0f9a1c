package org.yoriai.mail;

/** 手紙に付いた添付 — as it was stored: it was looked at when the letter was written. */
@SuppressWarnings("ArrayRecordComponent") // handed on once to be sent, never compared
record StoredAttachment(String fileName, byte[] file) {}
