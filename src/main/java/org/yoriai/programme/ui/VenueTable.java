package org.yoriai.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.NetworkState;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.VenueBook;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Status;

/** 会場の表 — a room too small for what stands there says so. */
class VenueTable extends Composite<DeskTable> {
    private static final long serialVersionUID = 1;
    private final transient ContractFacts contract;
    private final transient Function<VenueBook.Line, Div> doing;
    private final DeskTable table;

    VenueTable(
            String caption, List<VenueBook.Line> lines, ContractFacts contract, Function<VenueBook.Line, Div> doing) {
        this.contract = contract;
        this.doing = doing;
        table = new DeskTable(
                caption,
                List.of(
                        new DeskTable.Column(getTranslation("venue.name"), "key"),
                        new DeskTable.Column(getTranslation("venue.capacity")),
                        new DeskTable.Column(getTranslation("venue.network"), "nw"),
                        new DeskTable.Column(getTranslation("venue.equipment")),
                        new DeskTable.Column(getTranslation("venue.sessions"), "nw"),
                        new DeskTable.Column(getTranslation("venue.doing"))));
        lines.forEach(this::row);
    }

    @Override
    protected DeskTable initContent() {
        return table;
    }

    private void row(VenueBook.Line line) {
        table.row(
                        name(line),
                        capacity(line),
                        network(line.facts().network()),
                        new Span(line.facts().equipment()),
                        new Span(getTranslation("venue.sessions-of", line.sessions())),
                        doing.apply(line))
                .getElement()
                .setAttribute("data-testid", "venue-row");
    }

    private static Component name(VenueBook.Line line) {
        Span name = new Span(line.facts().name());
        name.addClassName("yo-strong");
        Div cell = new Div(name);
        List.of(line.facts().address(), line.facts().notes()).stream()
                .filter(words -> !words.isEmpty())
                .forEach(words -> {
                    Span second = new Span(words);
                    second.addClassName("yo-second");
                    cell.add(second);
                });
        return cell;
    }

    private Component capacity(VenueBook.Line line) {
        Div cell =
                new Div(new Span(getTranslation("contract.people", line.facts().capacity())));
        List<ProgrammeTerms> small = contract.programmes().stream()
                .filter(terms -> line.kinds().contains(terms.kind()))
                .filter(terms -> !line.facts().holds(terms))
                .toList();
        if (!small.isEmpty()) {
            cell.add(new Status(Status.Kind.WAIT, "warn", tooSmallFor(small)));
        }
        return cell;
    }

    private static Component network(NetworkState network) {
        String words = VenueDialog.word(network);
        return network == NetworkState.AVAILABLE
                ? new Status(Status.Kind.PLAIN, "wifi", words)
                : new Status(Status.Kind.PLAIN, network == NetworkState.NONE ? "info" : "talk", words);
    }

    /** 講習会（20人）には小さい */
    static String tooSmallFor(List<ProgrammeTerms> programmes) {
        return I18NProvider.translate(
                "venue.too-small",
                programmes.stream()
                        .map(terms -> I18NProvider.translate(
                                "venue.of-people", SessionWords.kindShort(terms.kind()), terms.capacityMax()))
                        .collect(Collectors.joining("・")));
    }
}
