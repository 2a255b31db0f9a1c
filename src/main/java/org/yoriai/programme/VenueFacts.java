package org.yoriai.programme;

import org.yoriai.shared.Refusal;

/**
 * 会場
 *
 * @param equipment what stands there (仕様書 4(1)ク)
 * @param notes how to find and use it: floor, key, tables
 */
public record VenueFacts(
        String name, String address, int capacity, NetworkState network, String equipment, String notes) {
    private static final int MOST_NAME = 200;
    private static final int MOST_ADDRESS = 300;
    private static final int MOST_PEOPLE = 9999;
    private static final int MOST_EQUIPMENT = 1000;
    private static final int MOST_NOTES = 2000;

    public VenueFacts {
        name = name.strip().replaceAll("[\\s　]+", " ");
        address = address.strip();
        equipment = equipment.strip();
        notes = notes.strip();
        if (name.isEmpty() || name.length() > MOST_NAME) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "venue-name", MOST_NAME);
        }
        if (capacity < 1 || capacity > MOST_PEOPLE) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "venue-capacity", MOST_PEOPLE);
        }
        if (address.length() > MOST_ADDRESS || equipment.length() > MOST_EQUIPMENT || notes.length() > MOST_NOTES) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "venue-words", MOST_ADDRESS, MOST_EQUIPMENT, MOST_NOTES);
        }
    }

    /** Whether as many as the programme foresees find room; where not, that is a warning, never a wall (仕様書 4 各エ「程度」). */
    public boolean holds(ProgrammeTerms terms) {
        return capacity >= terms.capacityMax();
    }
}
