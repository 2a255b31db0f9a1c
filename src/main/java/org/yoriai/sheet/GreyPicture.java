package org.yoriai.sheet;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** 濃淡画 — one byte per pixel, 0 black and 255 white. */
record GreyPicture(int width, int height, byte[] pixels) {

    static GreyPicture of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] pixels = new byte[width * height];
        int[] row = new int[width];
        int shift = image.getType() == BufferedImage.TYPE_USHORT_GRAY ? 8 : 0;
        if (shift > 0 || image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            // asked for as colours, Java brightens greys as if they were linear
            for (int y = 0; y < height; y++) {
                image.getRaster().getSamples(0, y, width, 1, 0, row);
                for (int x = 0; x < width; x++) {
                    pixels[y * width + x] = (byte) (row[x] >> shift);
                }
            }
            return new GreyPicture(width, height, pixels);
        }
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = (byte) luminance(row[x]);
            }
        }
        return new GreyPicture(width, height, pixels);
    }

    /** What shines through is white, as paper is. */
    private static int luminance(int argb) {
        int alpha = argb >>> 24;
        int grey = (299 * (argb >> 16 & 0xFF) + 587 * (argb >> 8 & 0xFF) + 114 * (argb & 0xFF)) / 1000;
        return (grey * alpha + 255 * (255 - alpha)) / 255;
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    /** Between the pixels too; white beyond the edges. */
    double between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
            return 255;
        }
        double right = x - left;
        double down = y - top;
        double above = at(left, top) * (1 - right) + at(left + 1, top) * right;
        double below = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
        return above * (1 - down) + below * down;
    }

    /** Smaller by a whole number, so that its longer side has no more pixels than that; each the mean of those it stands for. */
    GreyPicture within(int longest) {
        int by = Math.ceilDiv(Math.max(width, height), longest);
        if (by <= 1) {
            return this;
        }
        int narrow = width / by;
        int low = height / by;
        byte[] small = new byte[narrow * low];
        for (int y = 0; y < low; y++) {
            for (int x = 0; x < narrow; x++) {
                int sum = 0;
                for (int dy = 0; dy < by; dy++) {
                    for (int dx = 0; dx < by; dx++) {
                        sum += at(x * by + dx, y * by + dy);
                    }
                }
                small[y * narrow + x] = (byte) (sum / (by * by));
            }
        }
        return new GreyPicture(narrow, low, small);
    }

    /** A part of it; what lies beyond the edges is left out. */
    GreyPicture part(int x, int y, int wide, int high) {
        int left = Math.clamp(x, 0, width - 1);
        int top = Math.clamp(y, 0, height - 1);
        int across = Math.clamp((long) x + wide - left, 1, width - left);
        int down = Math.clamp((long) y + high - top, 1, height - top);
        byte[] part = new byte[across * down];
        for (int row = 0; row < down; row++) {
            System.arraycopy(pixels, (top + row) * width + left, part, row * across, across);
        }
        return new GreyPicture(across, down, part);
    }

    byte[] jpeg(float quality) {
        return jpeg(image(), quality);
    }

    static byte[] jpeg(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        System.arraycopy(pixels, 0, ((DataBufferByte) image.getRaster().getDataBuffer()).getData(), 0, pixels.length);
        return image;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "GreyPicture[%d × %d]", width, height);
    }
}
