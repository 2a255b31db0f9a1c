package org.yoriai.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** 選んだ言葉 — the language that a person chose on a page goes before the one of their browser. */
public final class ChosenLanguage {
    private static final String ATTRIBUTE = ChosenLanguage.class.getName();

    private ChosenLanguage() {}

    public static void set(HttpServletRequest request, Locale language) {
        request.setAttribute(ATTRIBUTE, language);
    }

    /** Japanese or English, as the browser asks for it. */
    public static Locale ofBrowser(HttpServletRequest request) {
        return new Resolver().byBrowser(request);
    }

    /** Japanese, and English for a browser that asks for it; whatever else it asks for, Japanese. */
    static class Resolver extends AcceptHeaderLocaleResolver {
        Resolver() {
            setSupportedLocales(List.of(Locale.JAPANESE, Locale.ENGLISH));
            // without it the server's own language would be taken for a browser that names none
            setDefaultLocale(Locale.JAPANESE);
        }

        Locale byBrowser(HttpServletRequest request) {
            return super.resolveLocale(request);
        }

        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            return request.getAttribute(ATTRIBUTE) instanceof Locale chosen ? chosen : super.resolveLocale(request);
        }
    }
}
