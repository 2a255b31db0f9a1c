package org.yoriai.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;

/** うまくいかなかったとき — a rule's "no" in its own words; anything else as one sentence with a number that the log knows. */
class DeskErrors implements ErrorHandler {
    private static final long serialVersionUID = 1;
    private static final Logger log = LoggerFactory.getLogger(DeskErrors.class);
    private static final int NUMBER_LENGTH = 8;

    @Override
    public void error(ErrorEvent event) {
        Words words = Words.of(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui == null) {
            return; // already in the log; there is no screen to tell it on
        }
        Dialog dialog = new Dialog(words.title());
        dialog.add(new Paragraph(words.sentence()));
        dialog.getFooter().add(new Button(I18NProvider.translate("desk.close"), _ -> dialog.close()));
        dialog.open();
    }

    /** What a person is told of an error. */
    record Words(String title, String sentence) {
        static Words of(Throwable error) {
            Optional<Refusal> refusal = causeOf(error, Refusal.class);
            if (refusal.isPresent()) {
                Refusal no = refusal.get();
                return new Words(
                        I18NProvider.translate("desk.refused"),
                        I18NProvider.translate(no.messageKey(), no.arguments()));
            }
            if (causeOf(error, AccessDeniedException.class).isPresent()) {
                return new Words(I18NProvider.translate("desk.refused"), I18NProvider.translate("desk.not-allowed"));
            }
            String number = Ids.next().toString();
            number = number.substring(number.length() - NUMBER_LENGTH).toUpperCase(Locale.ROOT);
            log.error("Unexpected error {}", number, error);
            return new Words(
                    I18NProvider.translate("desk.failed"), I18NProvider.translate("desk.failed-number", number));
        }

        private static <T extends Throwable> Optional<T> causeOf(Throwable error, Class<T> type) {
            for (Throwable cause = error; cause != null; cause = cause.getCause()) {
                if (type.isInstance(cause)) {
                    return Optional.of(type.cast(cause));
                }
            }
            return Optional.empty();
        }
    }
}
