package org.yoriai.fieldwork;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** 写真の形式 — told by the first bytes, never by what somebody says it is. */
enum PictureType {
    JPEG("image/jpeg") {
        @Override
        boolean begins(byte[] bytes) {
            return bytes.length > 3 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xd8 && bytes[2] == (byte) 0xff;
        }
    },
    PNG("image/png") {
        @Override
        boolean begins(byte[] bytes) {
            return at(bytes, 1, "PNG\r\n") && bytes[0] == (byte) 0x89;
        }
    },
    WEBP("image/webp") {
        @Override
        boolean begins(byte[] bytes) {
            return at(bytes, 0, "RIFF") && at(bytes, 8, "WEBP");
        }
    };

    static final String UNKNOWN = "application/octet-stream";
    private final String mediaType;

    PictureType(String mediaType) {
        this.mediaType = mediaType;
    }

    static Optional<PictureType> of(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.begins(bytes)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    abstract boolean begins(byte[] bytes);

    static boolean at(byte[] bytes, int offset, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= offset + wanted.length
                && Arrays.equals(bytes, offset, offset + wanted.length, wanted, 0, wanted.length);
    }
}
