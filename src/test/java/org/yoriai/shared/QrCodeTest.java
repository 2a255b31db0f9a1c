package org.yoriai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @Test
    void aCameraReadsTheDrawnCode() throws Exception {
        String address = "https://yoriai.example/s/" + "Ab3_".repeat(10) + "xyz";
        QrCode code = QrCode.of(address);
        assertThat(code.viewBox()).isEqualTo("-4 -4 " + (code.modules() + 8) + " " + (code.modules() + 8));
        assertThat(read(code)).isEqualTo(address);
    }

    @Test
    void whatNoCodeHoldsIsRefused() {
        assertThatThrownBy(() -> QrCode.of("a".repeat(5_000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(QrCode code) throws Exception {
        int scale = 4;
        int side = (code.modules() + 2 * QrCode.QUIET) * scale;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher run = RUN.matcher(code.path());
        while (run.find()) {
            for (int x = 0; x < Integer.parseInt(run.group(3)) * scale; x++) {
                for (int y = 0; y < scale; y++) {
                    int left = (Integer.parseInt(run.group(1)) + QrCode.QUIET) * scale + x;
                    int top = (Integer.parseInt(run.group(2)) + QrCode.QUIET) * scale + y;
                    pixels[top * side + left] = 0;
                }
            }
        }
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(bitmap).getText();
    }
}
