package org.yoriai.kit.web;

import java.util.Base64;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads bytes as the wire writes them: base64url, with or without padding. */
class Base64Url extends StdDeserializer<byte[]> {
    Base64Url() {
        super(byte[].class);
    }

    @Override
    public byte[] deserialize(JsonParser parser, DeserializationContext context) {
        String text = parser.getValueAsString("");
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException noBase64) {
            throw context.weirdStringException(text, byte[].class, "not base64url");
        }
    }
}
