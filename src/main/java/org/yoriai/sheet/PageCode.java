package org.yoriai.sheet;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yoriai.survey.SheetCode;

/**
 * 写った符号 — the QR code of a sheet as a picture shows it.
 *
 * @param modules how many modules wide it is
 * @param upperLeft the middle of its upper left finder in the picture
 */
record PageCode(SheetCode code, int modules, Point upperLeft, Point upperRight, Point lowerLeft) {
    private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);
    /** Large pictures are first looked at small: a code is found sooner there, and grain is smoothed. */
    private static final List<Integer> LONGEST = List.of(2400, 1500, 5000);

    /** @return empty where no code can be read, or where what can be read is not a sheet's */
    static Optional<PageCode> in(GreyPicture picture) {
        return LONGEST.stream()
                .map(longest -> in(picture, longest))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<PageCode> in(GreyPicture picture, int longest) {
        GreyPicture seen = picture.within(longest);
        LuminanceSource light = new PlanarYUVLuminanceSource(
                seen.pixels(), seen.width(), seen.height(), 0, 0, seen.width(), seen.height(), false);
        double scale = (double) picture.width() / seen.width();
        return decoded(new BinaryBitmap(new HybridBinarizer(light)))
                .or(() -> decoded(new BinaryBitmap(new GlobalHistogramBinarizer(light))))
                .flatMap(result -> SheetCode.read(result.getText()).map(code -> {
                    ResultPoint[] finders = result.getResultPoints();
                    return new PageCode(
                            code,
                            SheetCode.modules(result.getText()),
                            point(finders[1], scale),
                            point(finders[2], scale),
                            point(finders[0], scale));
                }));
    }

    private static Optional<Result> decoded(BinaryBitmap bitmap) {
        try {
            return Optional.of(new QRCodeReader().decode(bitmap, HINTS));
        } catch (ReaderException noneThere) {
            return Optional.empty();
        }
    }

    private static Point point(ResultPoint found, double scale) {
        return new Point(found.getX() * scale, found.getY() * scale);
    }
}
