package org.yoriai.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.MayReadRegisters;
import org.yoriai.identity.Person;

/** クラウド確認表 — for each service that is used, every item of the articles with its answer (特記事項 19, 20条). */
@Service
@MayReadRegisters
@Transactional
public class CloudSheet {
    private final Registers registers;

    CloudSheet(Registers registers) {
        this.registers = registers;
    }

    /** 確認表の一行 */
    public record Line(CloudItem item, Optional<RegisterEntry> answer) {}

    /** 一つのサービスの確認表 */
    public record Sheet(RegisterEntry service, List<Line> lines) {
        public long open() {
            return lines.stream().filter(line -> line.answer().isEmpty()).count();
        }
    }

    /** One for each service that is in use. */
    public List<Sheet> sheets(Person reader) {
        Map<String, RegisterEntry> answers = registers.entries(Register.CLOUD_CHECKS, reader).stream()
                .filter(entry -> !entry.withdrawn())
                .collect(Collectors.toMap(CloudSheet::place, Function.identity(), (newer, _) -> newer));
        return registers.entries(Register.CLOUD, reader).stream()
                .filter(service -> !service.withdrawn())
                .map(service -> new Sheet(service, lines(service, answers)))
                .toList();
    }

    private static List<Line> lines(RegisterEntry service, Map<String, RegisterEntry> answers) {
        return Arrays.stream(CloudItem.values())
                .map(item -> new Line(item, Optional.ofNullable(answers.get(service.id() + " " + item))))
                .toList();
    }

    private static String place(RegisterEntry answer) {
        return answer.values().text(RegisterField.CHECK_SERVICE) + " "
                + answer.values().text(RegisterField.CHECK_ITEM);
    }
}
