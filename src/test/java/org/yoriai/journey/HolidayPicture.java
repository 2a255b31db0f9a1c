package org.yoriai.journey;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A photograph as a camera leaves it: larger than is needed, and with an EXIF segment that names the place. */
public final class HolidayPicture {
    /** Stands in the EXIF segment only. */
    static final String PLACE = "GPS 35.6895N 139.6917E";

    private static final int WIDTH = 4000;
    private static final int HEIGHT = 3000;

    public Path in(Path folder) throws IOException {
        return Files.write(folder.resolve("IMG_0001.jpg"), bytes());
    }

    private static byte[] bytes() throws IOException {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var paper = picture.createGraphics();
        paper.setColor(new Color(0x00428c));
        paper.fillRect(0, 0, WIDTH, HEIGHT / 2);
        paper.setColor(new Color(0xfbe2a7));
        paper.fillRect(0, HEIGHT / 2, WIDTH, HEIGHT / 2);
        paper.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", jpeg);
        byte[] plain = jpeg.toByteArray();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(plain, 0, 2);
        whole.writeBytes(exif());
        whole.write(plain, 2, plain.length - 2);
        return whole.toByteArray();
    }

    private static byte[] exif() {
        byte[] words = ("Exif\0\0" + PLACE).getBytes(StandardCharsets.ISO_8859_1);
        byte[] segment = new byte[4 + words.length];
        segment[0] = (byte) 0xff;
        segment[1] = (byte) 0xe1;
        segment[2] = (byte) ((words.length + 2) >> 8);
        segment[3] = (byte) (words.length + 2);
        System.arraycopy(words, 0, segment, 4, words.length);
        return segment;
    }
}
