package org.yoriai.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.identity.Worker;

/** The registers as lines of words, the first holding the columns' names: what stands in the files. */
@Component
class RegisterTables {
    private final Registers registers;
    private final MediaRegister media;
    private final CloudSheet cloud;
    private final People people;
    private final RegisterWording wording;
    private final Clock clock;

    RegisterTables(
            Registers registers,
            MediaRegister media,
            CloudSheet cloud,
            People people,
            RegisterWording wording,
            Clock clock) {
        this.registers = registers;
        this.media = media;
        this.cloud = cloud;
        this.people = people;
        this.wording = wording;
        this.clock = clock;
    }

    /** Files are in Japanese: they go to the ward. */
    RegisterWording.In words() {
        return wording.in(Locale.JAPANESE);
    }

    List<List<String>> of(Register register, MediaFilter filter, Person reader) {
        return switch (register) {
            case MEDIA -> media(filter, reader);
            case STAFF -> staff(reader);
            case CLOUD, CLOUD_CHECKS -> cloud(reader);
            case MANAGERS, TRAINING, SUBCONTRACTS, INSPECTIONS, BROUGHT_IN -> written(register, reader);
        };
    }

    private List<List<String>> media(MediaFilter filter, Person reader) {
        return lines(
                heads(
                        "source",
                        "medium",
                        "contents",
                        "taken-at",
                        "taken-by",
                        "approver",
                        "purpose",
                        "destination",
                        "planned-return",
                        "returned-at",
                        "checked-by",
                        "state"),
                media.lines(filter, Locale.JAPANESE, reader).stream()
                        .map(line -> List.of(
                                say("protection.source." + line.source().wireName()),
                                line.medium(),
                                line.contents(),
                                words().moment(line.takenAt()),
                                line.takenBy(),
                                line.approver(),
                                line.purpose(),
                                line.destination(),
                                line.plannedReturn(),
                                line.returned(),
                                line.checkedBy(),
                                say("protection.media-state."
                                        + line.state().name().toLowerCase(Locale.ROOT)))));
    }

    private List<List<String>> staff(Person reader) {
        LocalDate today = LocalDate.now(clock);
        return lines(
                heads("worker", "worker-affiliation", "worker-role", "worker-from", "worker-until", "state"),
                people.workers().stream()
                        .map(worker -> List.of(
                                name(worker, reader),
                                worker.affiliation(),
                                say("users.role." + worker.role().wireName()),
                                words().day(worker.firstDay()),
                                words().day(worker.lastDay()),
                                say(worker.worksOn(today) ? "protection.staff.working" : "protection.staff.outside"))));
    }

    static String name(Worker worker, Person reader) {
        return Registers.seesNames(reader.role()) ? worker.name() : RegisterValues.hidden();
    }

    private List<List<String>> cloud(Person reader) {
        return lines(
                heads("service", "check-clause", "check-item", "answer", "evidence", "answered-on", "answered-by"),
                cloud.sheets(reader).stream()
                        .flatMap(sheet -> sheet.lines().stream()
                                .map(line -> cloud(sheet.service().values().text(RegisterField.SERVICE), line))));
    }

    private List<String> cloud(String service, CloudSheet.Line line) {
        return Stream.concat(
                        Stream.of(service, line.item().clause(), say(line.item().wordsKey())),
                        Stream.of(
                                        RegisterField.ANSWER,
                                        RegisterField.EVIDENCE,
                                        RegisterField.ANSWERED_ON,
                                        RegisterField.ANSWERED_BY)
                                .map(field -> line.answer()
                                        .map(answer -> words().value(answer.values(), field, Map.of()))
                                        .orElse("")))
                .toList();
    }

    private List<List<String>> written(Register register, Person reader) {
        Map<AccountId, String> names = Registers.seesNames(reader.role()) ? people.names() : Map.of();
        List<String> heads = new ArrayList<>(
                register.fields().stream().map(field -> say(field.labelKey())).toList());
        heads.addAll(heads("version", "written-at", "state"));
        return lines(heads, registers.entries(register, reader).stream().map(entry -> {
            List<String> cells = new ArrayList<>(register.fields().stream()
                    .map(field -> words().value(entry.values(), field, names))
                    .toList());
            cells.add(Integer.toString(entry.version()));
            cells.add(words().moment(entry.at()));
            cells.add(say(stateKey(entry)));
            return List.copyOf(cells);
        }));
    }

    static String stateKey(RegisterEntry entry) {
        if (entry.withdrawn()) {
            return "protection.state.withdrawn";
        }
        return "protection.state."
                + Optional.of(entry)
                        .flatMap(RegisterEntry::turn)
                        .map(side -> side.wireName())
                        .orElse("settled");
    }

    private List<String> heads(String... names) {
        return Stream.of(names).map(name -> say("protection.field." + name)).toList();
    }

    private static List<List<String>> lines(List<String> heads, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(heads), rows).toList();
    }

    private String say(String key) {
        return words().say(key);
    }
}
