package org.yoriai.material;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.programme.Duty;
import org.yoriai.programme.DutyFacts;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ContractScope;

/** 資料確認の進み — the contractor's until handed in, the ward's until answered, the contractor's again once returned. */
@Component
class MaterialStandings implements DutyFacts {
    // one row for each session and material that counts there; a session without any has one row without a material
    private static final String COUNTING = """
            select s.id, s.held_on, p.material_days, m.id, m.title, v.state, v.answered_at
              from programme_session s
              join programme p on p.contract_id = s.contract_id and p.kind = s.kind
              left join material_session ms on ms.session_id = s.id
                and exists (select 1 from material_version any_version
                             where any_version.material_id = ms.material_id and any_version.state <> 'WITHDRAWN')
              left join material m on m.id = ms.material_id
              left join material_version v on v.material_id = m.id
                and v.number = (select max(n.number) from material_version n
                                 where n.material_id = m.id and n.state <> 'WITHDRAWN')
             where s.contract_id = ?
             order by s.held_on, s.starts, s.id, m.created_at, m.id
            """;
    private final JdbcClient jdbc;

    MaterialStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            ProgrammeSessionId session,
            LocalDate heldOn,
            int materialDays,
            Optional<MaterialId> material,
            String title,
            Optional<VersionState> state,
            Optional<LocalDate> answeredOn) {}

    @Override
    public Duty duty() {
        return Duty.MATERIAL;
    }

    @Override
    public Map<ProgrammeSessionId, Standing> standings() {
        return rows().stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(Row::session),
                        bySession -> bySession.entrySet().stream()
                                .collect(Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, entry -> standing(entry.getValue())))));
    }

    /** Each material that is not confirmed yet, once, under the first of its sessions. */
    List<WaitingMaterial> waiting() {
        Map<MaterialId, WaitingMaterial> waiting = new LinkedHashMap<>();
        for (Row row : rows()) {
            row.state()
                    .filter(state -> state != VersionState.CONFIRMED)
                    .ifPresent(state -> waiting.computeIfAbsent(
                            row.material().orElseThrow(),
                            material -> new WaitingMaterial(
                                    material,
                                    row.title(),
                                    row.session(),
                                    state.next(),
                                    row.heldOn().minusDays(row.materialDays()),
                                    "materials/" + material)));
        }
        return List.copyOf(waiting.values());
    }

    private static Standing standing(List<Row> ofSession) {
        List<VersionState> states =
                ofSession.stream().flatMap(row -> row.state().stream()).toList();
        if (!states.isEmpty() && states.stream().allMatch(state -> state == VersionState.CONFIRMED)) {
            return new Standing(
                    Duty.Holder.CONTRACTOR,
                    ofSession.stream().flatMap(row -> row.answeredOn().stream()).max(LocalDate::compareTo));
        }
        boolean ward = states.contains(VersionState.SUBMITTED);
        boolean contractor = states.isEmpty() || states.contains(VersionState.RETURNED);
        return new Standing(
                ward && contractor ? Duty.Holder.BOTH : ward ? Duty.Holder.WARD : Duty.Holder.CONTRACTOR,
                Optional.empty());
    }

    private List<Row> rows() {
        return jdbc.sql(COUNTING)
                .param(ContractScope.required().value())
                .query((row, _) -> new Row(
                        new ProgrammeSessionId(row.getObject(1, UUID.class)),
                        row.getObject(2, LocalDate.class),
                        row.getInt(3),
                        Optional.ofNullable(row.getObject(4, UUID.class)).map(MaterialId::new),
                        Optional.ofNullable(row.getString(5)).orElse(""),
                        Optional.ofNullable(row.getString(6)).map(VersionState::valueOf),
                        Optional.ofNullable(row.getObject(7, OffsetDateTime.class))
                                .map(at ->
                                        at.atZoneSameInstant(BusinessTime.ZONE).toLocalDate())))
                .list();
    }
}
