package org.yoriai.ledger;

/**
 * 開いている入口
 *
 * @param name a session's title, a person's name, how many codes
 */
public record OpenDoor(Door door, String name) {}
