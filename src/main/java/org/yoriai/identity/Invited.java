package org.yoriai.identity;

/**
 * 招待された人 — what the page behind the link says.
 *
 * @param first whether it is the first password and not one in place of a forgotten one
 */
public record Invited(String name, String login, boolean first) {}
