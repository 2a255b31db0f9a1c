package org.yoriai.programme;

/** 会場 */
public record VenueFacts(String name, String address, int capacity, NetworkState network, String notes) {}
