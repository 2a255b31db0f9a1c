package org.yoriai.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yoriai.attack.Mutations;
import org.yoriai.shared.Refusal;

/** A picture or scan that was damaged, or made to do harm, is read or refused in the user's words. */
@Tag("attack")
class PictureAttackTest {
    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "pdf"})
    void aDamagedPictureIsReadOrRefused(String kind) throws IOException {
        byte[] good = good(kind);
        assertThat(answer(kind, good)).isEqualTo("read");
        Map<String, Integer> answers = new TreeMap<>();
        Mutations.of(good, 300).forEach(bad -> answers.merge(answer(kind, bad), 1, Integer::sum));
        assertThat(answers).containsKeys("read", "sheet-file-broken");
        assertThat(answers.keySet()).allMatch(answer -> answer.equals("read") || answer.startsWith("sheet-"));
    }

    private static String answer(String kind, byte[] file) {
        try (PictureFile picture = PictureFile.open("紙." + kind, file)) {
            if (picture.pages() > 0) {
                picture.page(0);
            }
            return "read";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static byte[] good(String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (kind.equals("pdf")) {
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream drawing = new PDPageContentStream(document, page)) {
                    drawing.addRect(20, 20, 80, 80);
                    drawing.fill();
                }
                document.save(out);
            }
        } else {
            BufferedImage image = new BufferedImage(120, 160, BufferedImage.TYPE_INT_RGB);
            var paper = image.createGraphics();
            paper.setColor(Color.WHITE);
            paper.fillRect(0, 0, 110, 150);
            paper.dispose();
            ImageIO.write(image, kind, out);
        }
        return out.toByteArray();
    }
}
