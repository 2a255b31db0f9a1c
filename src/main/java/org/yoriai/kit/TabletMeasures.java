package org.yoriai.kit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.MayAnswerIncidents;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 端末への措置 — what is done to tablets when something has happened (特記事項 25条1項(1)), in the transaction of its record. */
@Service
@Transactional
@MayAnswerIncidents
public class TabletMeasures {
    private final DeviceRows rows;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    TabletMeasures(DeviceRows rows, JdbcClient jdbc, Audit audit, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * 使える端末
     *
     * @param holding the sessions whose kits are on it now
     */
    public record Usable(DeviceId device, String name, List<ProgrammeSessionId> holding) {}

    /** Tablets that are not revoked, those with a kit first. */
    @Transactional(readOnly = true)
    public List<Usable> usable() {
        var holding = jdbc
                .sql("select distinct device_id, session_id from checkout where contract_id = ? and returned_at is null"
                        + " and kit_key is not null order by device_id, session_id")
                .param(ContractScope.required().value())
                .query((row, _) -> new Held(
                        new DeviceId(row.getObject(1, UUID.class)),
                        new ProgrammeSessionId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Held::device, Collectors.mapping(Held::session, Collectors.toList())));
        Function<DeviceId, List<ProgrammeSessionId>> sessions = device -> holding.getOrDefault(device, List.of());
        return rows.all(_ -> "").stream()
                .filter(device -> !device.revoked())
                .map(device -> new Usable(device.id(), device.name(), sessions.apply(device.id())))
                .sorted((one, other) ->
                        Boolean.compare(one.holding().isEmpty(), other.holding().isEmpty()))
                .toList();
    }

    /** Kits that are being taken out now are finished first, and whoever comes later finds what is decided here. */
    public void holdStill() {
        jdbc.sql("select id from device where contract_id = ? order by id for update")
                .param(ContractScope.required().value())
                .query(UUID.class)
                .list();
    }

    /**
     * As {@link DeviceRegister#revoke}, by whoever answers the incident.
     *
     * @throws Refusal {@code device-unknown} when it is not in the register or revoked already
     */
    public void revoke(DeviceId device, Person by) {
        DeviceRegister.require(
                rows.revoke(device, by.id(), OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS)));
        audit.record(by.id().toString(), "device.revoked", device.toString(), "");
    }

    /** Codes by which a tablet could still enrol. */
    @Transactional(readOnly = true)
    public int openCodes() {
        return jdbc.sql("select count(*) from enrolment_code where contract_id = ? and used_at is null"
                        + " and not reusable and expires_at > ?")
                .params(ContractScope.required().value(), OffsetDateTime.now(clock))
                .query(Integer.class)
                .single();
    }

    /** None of them enrols a tablet any more. */
    public void closeCodes(Person by) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        int closed = jdbc.sql("update enrolment_code set expires_at = ? where contract_id = ? and used_at is null"
                        + " and not reusable and expires_at > ?")
                .params(now, ContractScope.required().value(), now)
                .update();
        audit.record(by.id().toString(), "device.codes-closed", by.contract().toString(), Integer.toString(closed));
    }

    private record Held(DeviceId device, ProgrammeSessionId session) {}
}
