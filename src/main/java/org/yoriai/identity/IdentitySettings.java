package org.yoriai.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param sample whether the sample contract is loaded and its accounts may sign in
 * @param secondFactor whether everybody has to have a second factor
 * @param idle after so long without anything done by a person the sign-in ends
 */
@ConfigurationProperties("yoriai")
record IdentitySettings(
        @DefaultValue("true") boolean sample,
        @DefaultValue("offered") SecondFactorRule secondFactor,
        @DefaultValue("30m") Duration idle) {
    private static final Duration SHORTEST_IDLE = Duration.ofMinutes(5);
    private static final Duration LONGEST_IDLE = Duration.ofMinutes(120);

    IdentitySettings {
        if (idle.compareTo(SHORTEST_IDLE) < 0 || idle.compareTo(LONGEST_IDLE) > 0) {
            throw new IllegalArgumentException("yoriai.idle (YORIAI_IDLE) is " + idle.toMinutes()
                    + " minutes; it must be from " + SHORTEST_IDLE.toMinutes() + " to " + LONGEST_IDLE.toMinutes());
        }
    }
}
