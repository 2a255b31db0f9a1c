package org.yoriai.survey;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yoriai.shared.QrCode;

/**
 * 回答票の符号 — what the QR code of a page says: it opens the survey on a phone, and tells a camera which sheet and page it sees.
 *
 * @param base where participants' phones reach this server, as it was when the sheet was printed
 * @param path of the survey on this server, for example {@code /s/…}
 * @param sheet its number, 0 for a specimen
 */
public record SheetCode(String base, String path, int sheet, int page, int version) {
    private static final Pattern FORM =
            Pattern.compile("(https?://[^#]{1,200})(/s/[^/#]{1,100})#(\\d{1,4})\\.(\\d{1,2})\\.(\\d{1,4})");

    /** @return empty where the code is not that of a sheet */
    public static Optional<SheetCode> read(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(
                        new SheetCode(form.group(1), form.group(2), number(form, 3), number(form, 4), number(form, 5)))
                : Optional.empty();
    }

    String address() {
        return base + path + "#" + sheet + "." + page + "." + version;
    }

    /** How many modules wide its code is printed, without the quiet zone. */
    public static int modules(String text) {
        return QrCode.matrix(text).getWidth();
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
