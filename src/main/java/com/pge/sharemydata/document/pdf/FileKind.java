package com.pge.sharemydata.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is, by its first bytes; its name says nothing. */
enum FileKind {
    PDF("%PDF-"),
    ZIP("PK\u0003\u0004"),
    OLD_OFFICE("\u00d0\u00cf\u0011\u00e0"),
    PNG("\u0089PNG"),
    JPEG("\u00ff\u00d8\u00ff"),
    GIF("GIF8"),
    TIFF("II*\u0000"),
    RTF("{\\rtf"),
    HTML("<!DOCTYPE"),
    XML("<?xml"),
    UNKNOWN("");

    /** As many bytes as the longest sign has. */
    static final int SIGN_LENGTH = 9;

    /** One character a byte. */
    private final String sign;

    FileKind(String sign) {
        this.sign = sign;
    }

    static FileKind of(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> text.startsWith(kind.sign))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
