package org.yoriai.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yoriai.shared.BusinessTime;
import org.yoriai.vault.AuditEntry;

/** 監査証跡のことば — what the trail notes in short, as people say it. */
@Component
class TrailWords {
    private static final int ID_LETTERS = 8;
    private final MessageSource messages;

    TrailWords(MessageSource messages) {
        this.messages = messages;
    }

    TrailLine line(AuditEntry entry, Map<String, String> names, Locale language) {
        return new TrailLine(
                entry.number(),
                entry.at().atZoneSameInstant(BusinessTime.ZONE),
                who(entry.actor(), names, language),
                action(entry.action(), language),
                entry.action(),
                entry.subject(),
                entry.detail());
    }

    /** One that has no words yet is told as it stands; a test finds it. */
    String action(String code, Locale language) {
        return messages.getMessage("audit.action." + code, null, code, language) instanceof String words ? words : code;
    }

    /** @param names of people by their account's ID; empty for those who may not know them */
    String who(String actor, Map<String, String> names, Locale language) {
        int colon = actor.indexOf(':');
        String kind = colon > 0 ? actor.substring(0, colon) : "account";
        return switch (kind) {
            case "device", "checkout" -> text("audit.actor." + kind, language, start(actor.substring(colon + 1)));
            default ->
                isId(actor)
                        ? names.getOrDefault(actor, text("audit.actor.account", language, start(actor)))
                        : text("audit.actor.system", language, actor);
        };
    }

    String text(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    private static String start(String id) {
        return id.substring(0, Math.min(ID_LETTERS, id.length()));
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }
}
