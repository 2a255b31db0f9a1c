package org.yoriai.sheet;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.FileType;

/**
 * 写真・スキャンのファイル — page by page as grey pictures; what its head says of its size is looked at before anything is unpacked,
 * and of what a camera wrote beside the picture (EXIF) nothing is read.
 */
final class PictureFile implements AutoCloseable {
    /** 1つ30MBまで */
    static final int MOST_BYTES = 30 * 1024 * 1024;

    static final int MOST_PAGES = 120;
    /** 6400万画素: more than phones make of a page, and still little enough for the server. */
    static final long MOST_PIXELS = 64_000_000;

    /** Longer sides are thinned out while they are unpacked. */
    private static final int LONGEST = 4400;

    private static final int PDF_LONGEST = 2600;
    private static final float PDF_CLOSEST = 4;
    private static final int DEEPEST = 4;
    private final byte[] bytes;
    private final @Nullable PDDocument document;

    private PictureFile(byte[] bytes, @Nullable PDDocument document) {
        this.bytes = bytes;
        this.document = document;
    }

    /** @throws Refusal {@code sheet-file-kind}, {@code sheet-file-large}, {@code sheet-file-locked}, {@code sheet-file-broken} */
    static PictureFile open(String name, byte[] bytes) {
        FileType type = FileType.named(name)
                .filter(one -> one == FileType.JPG || one == FileType.PNG || one == FileType.PDF)
                .filter(one -> one.fits(bytes))
                .orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "sheet-file-kind"));
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        if (type != FileType.PDF) {
            return new PictureFile(bytes, null);
        }
        try {
            PDDocument document = Loader.loadPDF(bytes);
            if (document.getNumberOfPages() > MOST_PAGES) {
                document.close();
                throw tooLarge();
            }
            return new PictureFile(bytes, document);
        } catch (InvalidPasswordException locked) {
            throw refusal("sheet-file-locked", locked);
        } catch (IOException | RuntimeException broken) {
            // a damaged document breaks its reader in many ways; a refusal of our own stays what it is
            throw broken instanceof Refusal refusal ? refusal : refusal("sheet-file-broken", broken);
        }
    }

    static Refusal tooLarge() {
        return new Refusal(Refusal.Kind.TOO_LARGE, "sheet-file-large", MOST_BYTES / 1024 / 1024, MOST_PAGES);
    }

    int pages() {
        return document == null ? 1 : document.getNumberOfPages();
    }

    /**
     * @param index from 0
     * @throws Refusal {@code sheet-picture-large}, {@code sheet-file-broken}
     */
    GreyPicture page(int index) {
        try {
            return GreyPicture.of(document == null ? photograph() : rendered(document, index));
        } catch (IOException | RuntimeException broken) {
            // a damaged picture breaks its decoder in many ways; a refusal of our own stays what it is
            throw broken instanceof Refusal refusal ? refusal : refusal("sheet-file-broken", broken);
        }
    }

    private BufferedImage photograph() throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no reader knows it");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                requireBearable(width, height);
                int every = Math.ceilDiv(Math.max(width, height), LONGEST);
                ImageReadParam how = reader.getDefaultReadParam();
                how.setSourceSubsampling(every, every, 0, 0);
                return reader.read(0, how);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage rendered(PDDocument document, int index) throws IOException {
        PDPage page = document.getPage(index);
        requireBearable(page.getResources(), 0);
        PDRectangle size = page.getCropBox();
        float longer = Math.max(size.getWidth(), size.getHeight());
        if (longer < 1) {
            throw new IOException("a page without a size");
        }
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(index, Math.min(PDF_CLOSEST, PDF_LONGEST / longer), ImageType.RGB);
    }

    private static void requireBearable(PDResources resources, int depth) throws IOException {
        if (resources == null || depth > DEEPEST) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image) {
                requireBearable(image.getWidth(), image.getHeight());
            } else if (object instanceof PDFormXObject form) {
                requireBearable(form.getResources(), depth + 1);
            }
        }
    }

    private static void requireBearable(int width, int height) {
        if ((long) width * height > MOST_PIXELS) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "sheet-picture-large", MOST_PIXELS / 10_000);
        }
    }

    private static Refusal refusal(String code, Exception cause) {
        Refusal refusal = new Refusal(Refusal.Kind.BAD_INPUT, code);
        refusal.initCause(cause);
        return refusal;
    }

    @Override
    public void close() {
        if (document != null) {
            try {
                document.close();
            } catch (IOException inMemory) {
                throw new UncheckedIOException(inMemory);
            }
        }
    }
}
