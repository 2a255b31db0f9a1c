package org.yoriai.pdf;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** LibreOfficeの所在 — asked for each time: it may be installed while Yoriai runs. */
final class OfficeProgram {
    private final String command;

    OfficeProgram(String command) {
        this.command = command.strip();
    }

    Optional<Path> find() {
        if (command.isEmpty()) {
            return Optional.empty();
        }
        Stream<Path> places = command.contains(File.separator)
                ? Stream.of(Path.of(command))
                : Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, command));
        return places.filter(Files::isRegularFile).filter(Files::isExecutable).findFirst();
    }
}
