package org.yoriai.sheet;

import java.awt.image.BufferedImage;
import java.util.Collection;
import java.util.Random;
import java.util.UUID;
import org.yoriai.survey.SheetLayout.PageLayout;

/** A printed page with marks of a person's choice, as a phone takes it. */
public final class Photographed {
    private Photographed() {}

    /**
     * @param index of the page in the file, from 0
     * @param filled options with a mark, and fields with handwriting
     */
    public static byte[] page(byte[] pdf, int index, PageLayout layout, Collection<UUID> filled) {
        BufferedImage printed = ReadingTrial.rendered(pdf, 300).get(index);
        BufferedImage page = new BufferedImage(printed.getWidth(), printed.getHeight(), BufferedImage.TYPE_INT_RGB);
        page.createGraphics().drawImage(printed, 0, 0, null);
        Random random = new Random(index);
        Pen pen = new Pen(page, random);
        pen.ink();
        layout.boxes().stream().filter(box -> filled.contains(box.option())).forEach(box -> pen.mark(box.place()));
        layout.areas().stream()
                .filter(area -> filled.contains(area.option()))
                .forEach(area -> pen.write(area.place(), 0.5));
        return new Photographer(random).photograph(page);
    }
}
