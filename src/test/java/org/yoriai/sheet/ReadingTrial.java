package org.yoriai.sheet;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.yoriai.shared.Refusal;
import org.yoriai.sheet.FilledPage.Hand;
import org.yoriai.survey.PrintedSample;
import org.yoriai.survey.SheetLayout.PageLayout;

/** Fills in, photographs and reads sheets, and counts how it went; the same seed makes the same sheets. */
final class ReadingTrial {
    static final Path PICTURES = Path.of("target/pictures/paper");
    private final PrintedSample blank = PrintedSample.seminar(0, 1);
    private final List<StraightPage> blankPages = new ArrayList<>();
    private int boxes;
    private int right;
    private int offered;
    private int offeredInVain;
    private int struckOut;
    private int refused;
    private int pages;
    private int fields;
    private int fieldsMissed;
    private int rings;
    private int ringsMissed;
    private int strays;
    private long nanos;
    private final List<String> wrong = new ArrayList<>();

    /** @return the trial itself */
    ReadingTrial of(int sheets, long seed) {
        for (BufferedImage page : rendered(blank.pdf(), 200)) {
            blankPages.add(StraightPage.asPrinted(GreyPicture.of(page)));
        }
        try (PDDocument printed =
                Loader.loadPDF(PrintedSample.seminar(1, sheets).pdf())) {
            for (int sheet = 1; sheet <= sheets; sheet++) {
                Random random = new Random(seed * 100_000 + sheet);
                for (PageLayout layout : blank.layout().pages()) {
                    int index = (sheet - 1) * blankPages.size() + layout.number() - 1;
                    BufferedImage page = new PDFRenderer(printed).renderImageWithDPI(index, 300);
                    FilledPage filled = FilledPage.of(page, layout, random);
                    byte[] photograph = new Photographer(random).photograph(filled.picture());
                    if (sheet <= 6) {
                        keep("filled-" + sheet + "-" + layout.number() + ".jpg", photograph);
                    }
                    read(sheet, layout, filled, photograph);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return this;
    }

    private void read(int sheet, PageLayout layout, FilledPage filled, byte[] photograph) {
        pages++;
        boxes += layout.boxes().size();
        long began = System.nanoTime();
        try (PictureFile file = PictureFile.open("IMG_0001.JPG", photograph)) {
            SheetCamera.Seen seen = SheetCamera.look(
                    file.page(0), _ -> new SheetCamera.Printed(layout, blankPages.get(layout.number() - 1)));
            nanos += System.nanoTime() - began;
            if (seen.code().sheet() != sheet || seen.code().page() != layout.number()) {
                wrong.add("sheet " + sheet + " taken for " + seen.code());
            }
            count(sheet, filled, seen.findings());
            if (sheet <= 6) {
                keep(
                        "straight-" + sheet + "-" + layout.number() + ".jpg",
                        seen.page().picture().jpeg(0.8f));
            }
        } catch (Refusal refusal) {
            refused++;
            keep("refused-" + sheet + "-" + layout.number() + "-" + refusal.code() + ".jpg", photograph);
        }
    }

    private void count(int sheet, FilledPage filled, PageFindings findings) {
        findings.boxes().forEach(box -> {
            Hand hand = filled.boxes().get(box.option());
            struckOut += hand == Hand.STRUCK_OUT ? 1 : 0;
            if (!box.sure()) {
                offered++;
                offeredInVain += hand == Hand.EMPTY || hand == Hand.MARKED ? 1 : 0;
            } else if (box.marked() == hand.chosen()) {
                right++;
            } else {
                wrong.add("sheet " + sheet + " " + hand + " read as " + box);
            }
            if (box.sure() && hand == Hand.STRUCK_OUT) {
                wrong.add("sheet " + sheet + " struck out but not offered: " + box);
            }
        });
        findings.areas().forEach(area -> {
            fields++;
            fieldsMissed += filled.areas().get(area.option()) && !area.written() ? 1 : 0;
        });
        rings += filled.rings();
        ringsMissed += filled.rings() > 0 && findings.strays().isEmpty() ? 1 : 0;
        strays += filled.rings() == 0 ? findings.strays().size() : 0;
    }

    List<String> wrong() {
        return wrong;
    }

    int refused() {
        return refused;
    }

    int missed() {
        return fieldsMissed + ringsMissed;
    }

    /** Of all boxes on all pages, those on refused pictures too. */
    double rightOrOffered() {
        return (double) (right + offered) / boxes;
    }

    double offeredInVain() {
        return (double) offeredInVain / boxes;
    }

    String told() {
        return """
                Paper reading: %d pages, %d boxes
                  right                     %d
                  offered for a decision    %d (of them %d that were plain)
                  right or offered          %.2f %%
                  wrong above confidence %.2f  %d
                  struck out                %d, all offered: %s
                  pictures refused          %d
                  fields written in, missed %d of %d
                  rings beside boxes missed %d of %d; other specks offered %d
                  per page                  %d ms""".formatted(
                        pages,
                        boxes,
                        right,
                        offered,
                        offeredInVain,
                        100 * rightOrOffered(),
                        PageFindings.BoxFinding.SURE,
                        wrong.size(),
                        struckOut,
                        wrong.isEmpty(),
                        refused,
                        fieldsMissed,
                        fields,
                        ringsMissed,
                        rings,
                        strays,
                        nanos / Math.max(1, pages) / 1_000_000);
    }

    static List<BufferedImage> rendered(byte[] pdf, int dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(new PDFRenderer(document).renderImageWithDPI(page, dotsPerInch));
            }
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void keep(String name, byte[] picture) {
        try {
            Files.write(Files.createDirectories(PICTURES).resolve(name), picture);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
