package org.yoriai.shared;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** 外からのアドレス — how phones, and whoever reads a mail, reach this server: {@code YORIAI_PUBLIC_URL}, where somebody has said it. */
@Component
public class PublicAddress {
    private final Optional<String> told;

    /** @throws IllegalArgumentException for what no browser could open, so that the server does not start with it */
    PublicAddress(@Value("${yoriai.public-url:}") String setting) {
        told = setting.isBlank() ? Optional.empty() : Optional.of(valid(setting.strip()));
    }

    /** @return without a slash at its end */
    public Optional<String> told() {
        return told;
    }

    /** For what is made while somebody asks for it: the address by which they ask, where none has been told. */
    public String toldOrAsked() {
        return told.orElseGet(
                () -> ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
    }

    /** For a mail: without an address that was told there is none, rather than one that leads nowhere. */
    public Optional<Phrase.Address> to(String path) {
        return told.map(address -> new Phrase.Address(address + "/" + path));
    }

    private static String valid(String setting) {
        URI address = parsed(setting);
        boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
        if (!web || address.getHost() == null || address.getRawQuery() != null || address.getRawFragment() != null) {
            throw refused(setting);
        }
        return setting.replaceAll("/+$", "");
    }

    private static URI parsed(String setting) {
        try {
            return URI.create(setting);
        } catch (IllegalArgumentException notAnAddress) {
            throw refused(setting);
        }
    }

    private static IllegalArgumentException refused(String setting) {
        return new IllegalArgumentException("YORIAI_PUBLIC_URL is \"" + setting
                + "\": it has to be a whole address, as in https://yoriai.example.jp");
    }
}
