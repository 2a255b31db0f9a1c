package org.yoriai.ledger;

/**
 * 対象となった方
 *
 * @param kana empty where not known
 */
public record ConcernedPerson(String name, String kana, String association) {}
