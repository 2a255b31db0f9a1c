package org.yoriai.programme;

/**
 * 足りないこと — one thing that keeps a session from its next state.
 *
 * @param key of {@code condition.…} in the message files
 * @param mendedIn where it is mended: the slug of a tab of the session's page, {@link StateCondition#PLAN}, or empty where only
 *     waiting helps
 */
public record MissingCondition(String key, String mendedIn) {}
