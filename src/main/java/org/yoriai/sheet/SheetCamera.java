package org.yoriai.sheet;

import com.google.zxing.common.PerspectiveTransform;
import java.util.List;
import java.util.function.Function;
import org.yoriai.shared.Refusal;
import org.yoriai.survey.SheetCode;
import org.yoriai.survey.SheetLayout.PageLayout;
import org.yoriai.survey.SheetLayout.Place;

/** 回答票を見る目 — from the picture of a page to what stands on it. */
final class SheetCamera {
    private SheetCamera() {}

    /** 見えたページ */
    record Seen(SheetCode code, StraightPage page, PageFindings findings) {}

    /** そのページの姿 — as printed. */
    record Printed(PageLayout layout, StraightPage blank) {}

    /**
     * @param printed tells from the code how the page was printed, or refuses it
     * @throws Refusal {@code sheet-no-code}, {@code sheet-no-marks}
     */
    static Seen look(GreyPicture picture, Function<SheetCode, Printed> printed) {
        PageCode code = PageCode.in(picture).orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "sheet-no-code"));
        Printed known = printed.apply(code.code());
        PerspectiveTransform toPicture = PageMarks.find(picture, known.layout(), code)
                .orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "sheet-no-marks"));
        StraightPage page = StraightPage.of(picture, toPicture);
        List<Place> strays = StrayInk.on(page, known.blank(), known.layout());
        return new Seen(code.code(), page, PageReader.read(page, known.layout(), strays));
    }
}
