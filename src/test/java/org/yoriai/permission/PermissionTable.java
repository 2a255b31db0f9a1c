package org.yoriai.permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A committed table: two cells that name a door, then yes or no for each {@link Caller}. */
final class PermissionTable {
    private static final Path FOLDER = Path.of("src/test/resources/permissions");
    private static final int NAME_CELLS = 2;
    private final String file;
    private final Map<String, Set<Caller>> rows = new TreeMap<>();

    PermissionTable(String file) {
        this.file = file;
        lines().stream().skip(1).forEach(this::add);
    }

    Set<String> doors() {
        return rows.keySet();
    }

    /**
     * What is wrong, ready to be read: nothing when every door lets in exactly whom the table names.
     *
     * @param found who was let in at each door
     * @param real the doors that the house has
     */
    List<String> complaints(Map<String, Set<Caller>> found, Collection<String> real) {
        List<String> complaints = new ArrayList<>();
        String unlisted = found.entrySet().stream()
                .filter(door -> !rows.containsKey(door.getKey()))
                .map(door -> row(door.getKey(), door.getValue()))
                .collect(Collectors.joining("\n"));
        if (!unlisted.isEmpty()) {
            complaints.add("NOT LISTED in " + FOLDER.resolve(file) + ". Columns: " + columns()
                    + "\nThis is who gets in now. If that is as it should be, add these rows, else mend the guard:\n"
                    + unlisted);
        }
        String other = found.entrySet().stream()
                .filter(door -> rows.containsKey(door.getKey())
                        && !rows.get(door.getKey()).equals(door.getValue()))
                .map(door -> "  is:    " + row(door.getKey(), door.getValue()) + "\n  table: "
                        + row(door.getKey(), rows.get(door.getKey())))
                .collect(Collectors.joining("\n"));
        if (!other.isEmpty()) {
            complaints.add("OTHERWISE THAN " + FOLDER.resolve(file) + " says. Columns: " + columns() + "\n" + other);
        }
        String gone = rows.keySet().stream()
                .filter(door -> !real.contains(door))
                .map(door -> "  " + door)
                .collect(Collectors.joining("\n"));
        if (!gone.isEmpty()) {
            complaints.add("NO LONGER THERE; take these rows out of " + FOLDER.resolve(file) + ":\n" + gone);
        }
        if (!complaints.isEmpty()) {
            complaints.add("The table as it would have to be for the house as it is now: " + write(found));
        }
        return complaints;
    }

    private Path write(Map<String, Set<Caller>> found) {
        Path copy = Path.of("target", "permissions", file);
        List<String> lines = new ArrayList<>(List.of(columns()));
        found.forEach((door, allowed) -> lines.add(row(door, allowed)));
        try {
            Files.createDirectories(copy.getParent());
            return Files.write(copy, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void add(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != NAME_CELLS + Caller.values().length) {
            throw new IllegalStateException(file + ": a row has " + cells.length + " cells: " + line);
        }
        Set<Caller> allowed = EnumSet.noneOf(Caller.class);
        for (Caller caller : Caller.values()) {
            switch (cells[NAME_CELLS + caller.ordinal()]) {
                case "yes" -> allowed.add(caller);
                case "no" -> {}
                default -> throw new IllegalStateException(file + ": neither yes nor no: " + line);
            }
        }
        if (rows.put(cells[0] + "," + cells[1], allowed) != null) {
            throw new IllegalStateException(file + ": listed twice: " + line);
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String columns() {
        return lines().getFirst();
    }

    private static String row(String door, Set<Caller> allowed) {
        return door
                + Arrays.stream(Caller.values())
                        .map(caller -> allowed.contains(caller) ? ",yes" : ",no")
                        .collect(Collectors.joining());
    }
}
