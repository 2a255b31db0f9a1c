package org.yoriai.invoice;

/** 請求書のファイル — its name and its bytes. */
public record InvoiceFile(String name, byte[] content) {}
