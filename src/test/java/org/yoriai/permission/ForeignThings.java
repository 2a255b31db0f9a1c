package org.yoriai.permission;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.LoginId;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.FiscalYear;
import org.yoriai.shared.SampleData;

/** Arguments for any service method: IDs of the sample contract's things, or of nothing at all, and harmless values beside them. */
final class ForeignThings {
    private static final String WORD = "見本";
    private final Map<String, UUID> known = new HashMap<>();
    private final JdbcClient jdbc;
    private final Set<String> tables;

    ForeignThings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.tables = Set.copyOf(jdbc.sql("select distinct table_name from information_schema.columns"
                        + " where column_name = 'contract_id' and lower(table_schema) = 'public'")
                .query(String.class)
                .list());
    }

    /** Whether the method is told which thing it is about. */
    static boolean isNamedBy(Method method) {
        return Arrays.stream(method.getParameterTypes()).anyMatch(type -> type == UUID.class || isId(type));
    }

    /** @param real whether the IDs are those of the sample contract's things, or nobody's */
    Object[] arguments(Method method, Person caller, boolean real) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> value(parameter.getType(), tableOf(parameter), caller, real))
                .toArray();
    }

    /** A sum over every row of the sample contract: it stays while nothing of it changes. */
    long fingerprint() {
        return tables.stream().mapToLong(this::fingerprint).sum()
                + jdbc.sql("select count(*) from checkout_person")
                        .query(Long.class)
                        .single()
                + jdbc.sql("select count(*) from kit_token").query(Long.class).single();
    }

    private long fingerprint(String table) {
        return jdbc
                .sql("select * from " + table + " where contract_id = ?")
                .param(SampleData.CONTRACT.value())
                .query()
                .listOfRows()
                .stream()
                .mapToLong(row -> row.values().stream()
                        .mapToLong(cell -> cell instanceof byte[] bytes
                                ? Arrays.hashCode(bytes)
                                : String.valueOf(cell).hashCode())
                        .sum())
                .sum();
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && type != ContractId.class
                && type.getSimpleName().endsWith("Id")
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class;
    }

    // CheckoutId stands in the table checkout, and a plain UUID named venue in the table venue
    private static String tableOf(Parameter parameter) {
        String name = isId(parameter.getType())
                ? parameter.getType().getSimpleName().replaceAll("Id$", "")
                : parameter.getName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private Object value(Class<?> type, String table, Person caller, boolean real) {
        if (type == UUID.class) {
            return real ? existing(table) : UUID.randomUUID();
        }
        if (isId(type)) {
            return record(type, real ? theirs(type, table) : UUID.randomUUID());
        }
        if (type == Person.class) {
            return caller;
        }
        if (type == ContractId.class) {
            return caller.contract();
        }
        return plain(type, table, caller, real);
    }

    private UUID theirs(Class<?> type, String table) {
        if (type == ProgrammeSessionId.class) {
            return Callers.SESSION.value();
        }
        return type == AccountId.class ? SampleData.id("account:office") : existing(table);
    }

    private UUID existing(String table) {
        return known.computeIfAbsent(
                table,
                name -> !tables.contains(name)
                        ? UUID.randomUUID()
                        : jdbc
                                .sql("select id from " + name + " where contract_id = ?")
                                .param(SampleData.CONTRACT.value())
                                .query(UUID.class)
                                .list()
                                .stream()
                                .findFirst()
                                .orElseGet(UUID::randomUUID));
    }

    private Object plain(Class<?> type, String table, Person caller, boolean real) {
        if (type == String.class) {
            return WORD;
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == long.class || type == Long.class) {
            return 1L;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == LocalDate.class) {
            return LocalDate.now(BusinessTime.ZONE);
        }
        if (type == LocalTime.class) {
            // what ends does so after it has begun
            return LocalTime.of(table.startsWith("end") ? 16 : 14, 0);
        }
        if (type == OffsetDateTime.class) {
            return OffsetDateTime.now(BusinessTime.ZONE).plusDays(1);
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (Map.class == type) {
            return Map.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (Collection.class.isAssignableFrom(type)) {
            return List.of();
        }
        if (type == byte[].class) {
            return new byte[0];
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == LoginId.class) {
            return new LoginId("probe-stranger");
        }
        if (type == FiscalYear.class) {
            return new FiscalYear(2026);
        }
        return type.isRecord()
                ? record(
                        type,
                        Arrays.stream(type.getRecordComponents())
                                .map(part -> value(part.getType(), part.getName(), caller, real))
                                .toArray())
                : null;
    }

    /** Null for what is not valid with values as plain as these. */
    private static Object record(Class<?> type, Object... parts) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (InvocationTargetException notValid) {
            return null;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
