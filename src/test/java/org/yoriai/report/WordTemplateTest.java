package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTemplateTest {

    @Test
    void a_field_is_filled_however_word_has_cut_it_up() throws IOException {
        WordTemplate template = template(document -> runs(document, "第{", "{num", "ber}}回（{{ti", "tle}}）", "終"));

        assertThat(text(template, new Fields().number("number", 5).text("title", "題")))
                .containsExactly("第5回（題）終");
    }

    @Test
    void lines_of_a_text_stay_lines() throws IOException {
        WordTemplate template = template(document -> runs(document, "〔{{a}}〕"));

        assertThat(text(template, new Fields().text("a", "一\n\n三"))).containsExactly("〔一\n\n三〕");
    }

    @Test
    void a_row_stands_once_for_each_of_the_list() throws IOException {
        WordTemplate template = template(document -> {
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("{{people.name}}");
            table.getRow(0).getCell(1).setText("{{people.age}}／{{unit}}");
            table.getRow(1).getCell(0).setText("計");
        });
        Fields fields =
                new Fields().text("unit", "歳").list("people", List.of(person("見本", 70), person("{{people.name}}", 80)));

        try (XWPFDocument filled = template.fill(fields)) {
            assertThat(filled.getTables().getFirst().getRows())
                    .extracting(row -> row.getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .toList())
                    .containsExactly(List.of("見本", "70／歳"), List.of("{{people.name}}", "80／歳"), List.of("計", ""));
        }
    }

    @Test
    void a_passage_stands_for_each_of_the_list_or_gives_way_to_another() throws IOException {
        WordTemplate template = template(document -> {
            for (String line : List.of(
                    "{{#groups}}",
                    "{{name}}",
                    "・{{people.name}}{{people.age}}",
                    "{{^people}}",
                    "いない",
                    "{{/people}}",
                    "{{/groups}}")) {
                runs(document, line);
            }
        });
        Fields both = new Fields()
                .list(
                        "groups",
                        List.of(
                                new Fields()
                                        .text("name", "甲")
                                        .list("people", List.of(person("見本", 70), person("手本", 80))),
                                new Fields().text("name", "乙").list("people", List.of())));

        assertThat(text(template, both)).containsExactly("甲", "・見本70", "・手本80", "乙", "いない");
        assertThat(text(template, new Fields().list("groups", List.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "{{nobody}}, nobody",
        "{{people.nobody}}, people.nobody",
        "{{strangers.name}}, strangers",
        "{{#strangers}}, strangers",
        "{{#people}}, close",
        "{{/people}}, open",
        "{{name, broken",
        "name}}, broken",
    })
    void a_template_that_asks_for_what_nobody_fills_is_an_error(String line, String named) throws IOException {
        WordTemplate template = template(document -> {
            runs(document, "{{name}}・{{people.name}}{{people.age}}");
            runs(document, line);
        });
        Fields fields = new Fields().text("name", "甲").list("people", List.of(person("見本", 70)));

        assertThatThrownBy(() -> template.fill(fields))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining(named);
    }

    @Test
    void a_text_that_has_no_place_in_the_template_is_an_error() throws IOException {
        WordTemplate template = template(document -> runs(document, "{{people.name}}"));
        Fields fields = new Fields().text("title", "題").list("people", List.of(person("見本", 70)));

        assertThatThrownBy(() -> template.fill(fields))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("title, people.age");
    }

    @Test
    void a_key_is_given_once() {
        assertThatThrownBy(() -> new Fields().text("a", "").list("a", List.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Fields person(String name, int age) {
        return new Fields().text("name", name).number("age", age);
    }

    private static List<String> text(WordTemplate template, Fields fields) throws IOException {
        try (XWPFDocument filled = template.fill(fields)) {
            return filled.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private static WordTemplate template(Consumer<XWPFDocument> author) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            author.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return new WordTemplate(out.toByteArray());
        }
    }

    private static void runs(XWPFDocument document, String... texts) {
        XWPFParagraph paragraph = document.createParagraph();
        for (String text : texts) {
            paragraph.createRun().setText(text);
        }
    }
}
