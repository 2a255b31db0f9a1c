package org.yoriai.material;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** 見本の資料 — a one-page PDF that says what it is; its type is one that readers bring along for Japanese. */
final class SamplePdf {
    private static final String FONT = "<</Type/Font/Subtype/Type0/BaseFont/HeiseiKakuGo-W5/Encoding/UniJIS-UTF16-H"
            + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/HeiseiKakuGo-W5"
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 5>>/FontDescriptor<</Type/FontDescriptor"
            + "/FontName/HeiseiKakuGo-W5/Flags 4/FontBBox[-92 -250 1010 922]/ItalicAngle 0/Ascent 752/Descent -221"
            + "/CapHeight 737/StemV 114>>>>]>>";
    private static final int FIRST_LINE = 760;
    private static final int LEADING = 36;

    private SamplePdf() {}

    static byte[] of(List<String> lines) {
        StringBuilder text = new StringBuilder("BT /F1 20 Tf 60 " + FIRST_LINE + " Td " + LEADING + " TL ");
        lines.forEach(line -> text.append('<')
                .append(HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE)))
                .append("> Tj T* "));
        text.append("ET");
        return file(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
                "<</Length " + text.length() + ">>stream\n" + text + "\nendstream",
                FONT));
    }

    private static byte[] file(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.5\n");
        List<Integer> places = new ArrayList<>();
        for (String object : objects) {
            places.add(file.length());
            file.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
        file.append("trailer<</Size ")
                .append(objects.size() + 1)
                .append("/Root 1 0 R>>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
