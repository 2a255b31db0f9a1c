package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;

/** P1, G3: the lists of fields are what a proposal and an invoice give, each with its meaning in both languages. */
@YoriaiTest
class FormFieldWordsTest {
    @Autowired
    SignIn signIn;

    @Autowired
    DocumentForms forms;

    @ParameterizedTest
    @CsvSource({
        "messages.properties, PROPOSAL",
        "messages_en.properties, PROPOSAL",
        "messages.properties, INVOICE",
        "messages_en.properties, INVOICE"
    })
    void eachHasItsMeaning(String file, FormKind kind) throws IOException {
        String beginning = "form.field." + kind.wireName() + ".";
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        Person office = As.signedIn(signIn, "office");

        assertThat(words.stringPropertyNames().stream()
                        .filter(key -> key.startsWith(beginning))
                        .map(key -> key.substring(beginning.length())))
                .containsExactlyInAnyOrderElementsOf(As.call(office, () -> forms.fields(kind)).stream()
                        .map(FormField::path)
                        .toList());
    }
}
