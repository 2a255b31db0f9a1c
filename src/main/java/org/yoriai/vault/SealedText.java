package org.yoriai.vault;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.stereotype.Component;

/** 封じた文字列 — a text column that holds personal data: sealed on its way to the database, opened on its way back. */
@Component
@Converter
@NullUnmarked
public class SealedText implements AttributeConverter<String, byte[]> {
    private final Vault vault;

    SealedText(Vault vault) {
        this.vault = vault;
    }

    @Override
    public byte[] convertToDatabaseColumn(String text) {
        return text == null ? null : vault.seal(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String convertToEntityAttribute(byte[] sealed) {
        return sealed == null ? null : new String(vault.open(sealed), StandardCharsets.UTF_8);
    }
}
