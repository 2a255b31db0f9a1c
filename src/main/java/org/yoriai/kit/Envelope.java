package org.yoriai.kit;

import java.util.UUID;

/** 封じた操作 — one act as it comes from a tablet, sealed under the kit key. */
public record Envelope(UUID id, long seq, byte[] iv, byte[] sealed) {}
