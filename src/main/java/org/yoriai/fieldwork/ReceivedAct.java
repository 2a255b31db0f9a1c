package org.yoriai.fieldwork;

/**
 * 受け取った操作
 *
 * @param json the act as it came: kept whole, so that nothing a later tablet says is lost
 */
public record ReceivedAct(Act act, byte[] json) {}
