package org.yoriai.kit;

/**
 * 受付の数
 *
 * @param received acts of the checkout that the server holds, those in need of attention among them
 * @param accepted those applied
 */
public record Receipt(long received, long accepted) {}
