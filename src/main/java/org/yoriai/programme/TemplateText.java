package org.yoriai.programme;

import java.util.List;
import java.util.stream.Collectors;

/** ひな形の書き方 — how a programme's row keeps its template: a line for each entry, its parts divided by tabs. */
final class TemplateText {
    private static final String TAB = "\t";

    private TemplateText() {}

    static String ofAgenda(SessionTemplate template) {
        return template.agenda().stream()
                .map(item -> String.join(TAB, Integer.toString(item.minutes()), item.form(), item.title()))
                .collect(Collectors.joining("\n"));
    }

    static String ofEquipment(SessionTemplate template) {
        return template.equipment().stream()
                .map(piece -> String.join(TAB, piece.broughtBy().name(), piece.name()))
                .collect(Collectors.joining("\n"));
    }

    static SessionTemplate read(String agenda, String equipment) {
        List<SessionTemplate.Item> items = agenda.lines()
                .map(line -> line.split(TAB, 3))
                .map(part -> new SessionTemplate.Item(part[2], part[1], Integer.parseInt(part[0])))
                .toList();
        List<SessionTemplate.Piece> pieces = equipment
                .lines()
                .map(line -> line.split(TAB, 2))
                .map(part -> new SessionTemplate.Piece(part[1], Supplier.valueOf(part[0])))
                .toList();
        return new SessionTemplate(items, pieces);
    }
}
