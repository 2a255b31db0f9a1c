package org.yoriai.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yoriai.identity.Contact;
import org.yoriai.shared.Refusal;

/**
 * 送信の指示 — to whom, with which words, and whether sealed.
 *
 * @param elsewhere an address that belongs to nobody of the contract
 * @param elsewhereConfirmed whoever sends has made sure that this address may receive it (特記事項 17条(1))
 * @param keepAsTemplate whether the words become the contract's template
 */
public record SendingOrder(
        List<Contact> to,
        Optional<String> elsewhere,
        boolean elsewhereConfirmed,
        CoverText cover,
        boolean sealed,
        boolean keepAsTemplate) {
    public static final int MOST = 30;

    /** @throws Refusal {@code no-recipient}, {@code free-address-unconfirmed}, {@code too-many-recipients} */
    public SendingOrder {
        to = List.copyOf(to);
        elsewhere = elsewhere.map(String::strip).filter(text -> !text.isEmpty());
        if (to.isEmpty() && elsewhere.isEmpty()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "no-recipient");
        }
        if (elsewhere.isPresent() && !elsewhereConfirmed) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "free-address-unconfirmed");
        }
        if (to.size() > MOST) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "too-many-recipients", MOST);
        }
    }

    /** Each address once. */
    List<Recipient> recipients() {
        Map<String, Recipient> each = new LinkedHashMap<>();
        to.forEach(contact -> each.put(folded(contact.email()), new Recipient(contact.email(), true)));
        elsewhere.ifPresent(address -> each.putIfAbsent(folded(address), new Recipient(address, false)));
        return new ArrayList<>(each.values());
    }

    private static String folded(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    /**
     * 宛先
     *
     * @param known whether it belongs to somebody of the contract
     */
    record Recipient(String address, boolean known) {}
}
