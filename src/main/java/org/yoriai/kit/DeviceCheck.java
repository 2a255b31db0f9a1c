package org.yoriai.kit;

import java.time.LocalDate;
import org.yoriai.shared.Refusal;

/**
 * 端末の確認 — what somebody has seen of a tablet before it may hold a kit (特記事項 18条(4)ア・イ; I10).
 *
 * @param os operating system and version
 * @param antivirus the product against malicious software
 * @param patchedOn when its software was last brought up to date
 */
public record DeviceCheck(DeviceOwner owner, String os, String antivirus, LocalDate patchedOn) {
    private static final int MOST_CHARACTERS = 60;

    /** @throws Refusal {@code device-check} when something is missing or too long */
    public DeviceCheck {
        os = filled(os);
        antivirus = filled(antivirus);
    }

    private static String filled(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > MOST_CHARACTERS) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "device-check");
        }
        return stripped;
    }
}
