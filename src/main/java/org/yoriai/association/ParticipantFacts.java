package org.yoriai.association;

/** 参加者 — a person registered by the ward for one session; name and reading (empty where not known) are personal data. */
public record ParticipantFacts(ParticipantId id, String name, String kana, String association) {}
