package org.yoriai.association.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ui.Dates;

/** 画面の言葉 */
final class Words {
    private Words() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** 11月28日 14:05 */
    static String when(OffsetDateTime at) {
        ZonedDateTime here = at.atZoneSameInstant(BusinessTime.ZONE);
        return Dates.dayOnly(here.toLocalDate()) + " " + Dates.time(here.toLocalTime());
    }
}
