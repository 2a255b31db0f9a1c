package org.yoriai.shared;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** 画面の言葉 — Japanese, and English for a browser that asks for it; whatever else it asks for, Japanese. */
@Configuration
class Languages {
    @Bean
    LocaleResolver localeResolver() {
        return new ChosenLanguage.Resolver();
    }
}
