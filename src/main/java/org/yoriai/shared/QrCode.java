package org.yoriai.shared;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * QRコード — as the path of one SVG element, one unit per module, without the quiet zone of 4 modules around it.
 *
 * @param modules width and height
 * @param path value of the {@code d} attribute
 */
public record QrCode(int modules, String path) {
    /** Modules of white that must stand on every side (ISO/IEC 18004). */
    public static final int QUIET = 4;

    public static QrCode of(String text) {
        BitMatrix matrix = matrix(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                int start = x;
                while (x < matrix.getWidth() && matrix.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    int run = x - start;
                    path.append("M%d %dh%dv1h-%dz".formatted(start, y, run, run));
                }
            }
        }
        return new QrCode(matrix.getWidth(), path.toString());
    }

    public static String svgPath(String text) {
        return of(text).path();
    }

    /** Value of the {@code viewBox} attribute, quiet zone included. */
    public String viewBox() {
        int side = modules + 2 * QUIET;
        return "%d %d %d %d".formatted(-QUIET, -QUIET, side, side);
    }

    /** Its modules, without the white that must stand around them. */
    public static BitMatrix matrix(String text) {
        try {
            // level M: bears the glare of a projected screen, and the modules stay large
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds " + text.length() + " letters", tooLong);
        }
    }
}
