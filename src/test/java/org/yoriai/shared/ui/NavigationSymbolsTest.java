package org.yoriai.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.yoriai.YoriaiTest;

/** The menu is read at a glance: each place in it has a symbol that is drawn, and that no other place has. */
@YoriaiTest
class NavigationSymbolsTest {
    @Autowired
    List<NavigationEntry> entries;

    @Test
    void everyPlaceHasASymbolOfItsOwn() throws IOException {
        String drawn =
                new ClassPathResource("META-INF/resources/icons/desk.svg").getContentAsString(StandardCharsets.UTF_8);
        List<String> symbols = Pattern.compile("<symbol id=\"([^\"]+)\"")
                .matcher(drawn)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(entries).hasSizeGreaterThan(10);
        assertThat(entries)
                .extracting(NavigationEntry::icon)
                .doesNotHaveDuplicates()
                .isSubsetOf(symbols);
    }
}
