package org.yoriai.deadline;

/**
 * 期限の名 — names one due item for good: reminders and calendar entries are recognised by it when its day moves.
 *
 * @param kind for example {@code report}, {@code proposal}
 * @param subject the ID of the thing it is about
 */
public record DueKey(String kind, String subject) {
    @Override
    public String toString() {
        return kind + ":" + subject;
    }
}
