package org.yoriai.material.ui;

import static org.yoriai.material.ui.MaterialWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yoriai.identity.Role;
import org.yoriai.material.MaterialFacts;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.DeskTable;

/** 資料の表 — the earliest due day first. */
class MaterialTable extends Div {
    private static final long serialVersionUID = 1;
    private final transient Map<ProgrammeSessionId, SessionSummary> sessions;
    private final transient ContractFacts contract;
    private final Role reader;
    private final DeskTable table = new DeskTable(
            text("material.title"),
            List.of(
                    new DeskTable.Column(text("material.name"), "key"),
                    new DeskTable.Column(text("material.session")),
                    new DeskTable.Column(text("material.due"), "nw"),
                    new DeskTable.Column(text("material.version"), "nw"),
                    new DeskTable.Column(text("material.state"), "nw")));

    MaterialTable(
            List<MaterialFacts> materials,
            Map<ProgrammeSessionId, SessionSummary> sessions,
            ContractFacts contract,
            Role reader) {
        this.sessions = sessions;
        this.contract = contract;
        this.reader = reader;
        materials.stream()
                .sorted(Comparator.comparing(material -> due(material).orElse(LocalDate.MAX)))
                .forEach(this::row);
        add(table);
    }

    private void row(MaterialFacts material) {
        RouterLink name = new RouterLink(material.title(), MaterialView.class, MaterialView.address(material.id()));
        table.row(
                        name,
                        held(material),
                        new Span(due(material).map(MaterialWords::due).orElse("")),
                        new Span(material.current()
                                .map(version -> text("material.number", version.number()))
                                .orElse("")),
                        MaterialWords.state(material.state(), reader))
                .getElement()
                .setAttribute("data-testid", "material-row")
                .setAttribute("data-state", material.state().wireName());
    }

    private Component held(MaterialFacts material) {
        Div lines = new Div();
        known(material)
                .forEach(session -> lines.add(
                        new Div(new Span(MaterialWords.shortName(session) + "　" + Dates.dayOnly(session.day())))));
        return lines;
    }

    private List<SessionSummary> known(MaterialFacts material) {
        return material.sessions().stream()
                .flatMap(id -> Optional.ofNullable(sessions.get(id)).stream())
                .sorted(Comparator.comparing(SessionSummary::startsAt))
                .toList();
    }

    /** Before the first of its sessions. */
    private Optional<LocalDate> due(MaterialFacts material) {
        return known(material).stream()
                .map(session -> contract.terms(session.kind()).materialDue(session.day()))
                .min(Comparator.naturalOrder());
    }
}
