package org.yoriai.vault;

import java.util.UUID;

/** 封じた添付 — what is told of a file without opening it. */
public record SealedFile(UUID id, UUID owner, String name, FileType type, int size) {}
