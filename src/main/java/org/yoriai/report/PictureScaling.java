package org.yoriai.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yoriai.report.ReportParticulars.Scaled;

/** 写真の縮小 — to what half a page's width can show in print, so that twenty of them still go by mail. */
final class PictureScaling {
    private static final Logger log = LoggerFactory.getLogger(PictureScaling.class);

    /** 78 mm at about 325 dots an inch. */
    private static final int LONG_SIDE = 1000;

    private static final float QUALITY = 0.8f;

    // a forged header may promise more than there is memory
    private static final long MOST_PIXELS = 50_000_000;

    private PictureScaling() {}

    /** Nothing where the bytes are not a picture that Java can read (WebP among them). */
    static Optional<Scaled> scaled(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader).map(PictureScaling::drawn);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException damaged) {
            // what the tablet sent was whole, but no picture; the report tells how many are missing
            log.warn("A photograph cannot be drawn: {}", damaged.toString());
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int every = Math.max(1, Math.max(width, height) / (2 * LONG_SIDE));
        param.setSourceSubsampling(every, every, 0, 0);
        return Optional.of(reader.read(0, param));
    }

    static Scaled drawn(BufferedImage source) {
        double scale = Math.min(1, (double) LONG_SIDE / Math.max(source.getWidth(), source.getHeight()));
        int width = Math.max(1, (int) Math.round(source.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(source.getHeight() * scale));
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = target.createGraphics();
        paper.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        // what was transparent would turn black
        paper.drawImage(source, 0, 0, width, height, Color.WHITE, null);
        paper.dispose();
        return new Scaled(jpeg(target), width, height);
    }

    private static byte[] jpeg(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException impossible) {
            throw new IllegalStateException("Nothing but memory is written", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
