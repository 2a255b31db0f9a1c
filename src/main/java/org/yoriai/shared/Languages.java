package org.yoriai.shared;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** 画面の言葉 — Japanese, and English for a browser that asks for it; whatever else it asks for, Japanese. */
@Configuration
class Languages {
    private static final List<Locale> SPOKEN = List.of(Locale.JAPANESE, Locale.ENGLISH);

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(SPOKEN);
        // without it the server's own language would be taken for a browser that names none
        resolver.setDefaultLocale(Locale.JAPANESE);
        return resolver;
    }
}
