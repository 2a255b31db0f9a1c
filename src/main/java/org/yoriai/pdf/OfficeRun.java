package org.yoriai.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOfficeの1回の働き — with a profile of its own in the private folder, so that two at once never share one. */
final class OfficeRun {
    private static final String DOCUMENT = "document";
    /** No macro of a document runs, and nothing that it points to is fetched. */
    private static final String CAREFUL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
            </oor:items>
            """;

    private final Path program;
    private final Path folder;

    OfficeRun(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** @throws GivenUp when it neither made a PDF nor ended in time */
    byte[] pdf(byte[] docx, Duration patience) throws IOException, InterruptedException {
        Path profile = folder.resolve("profile");
        Files.writeString(
                Files.createDirectories(profile.resolve("user")).resolve("registrymodifications.xcu"), CAREFUL);
        Files.write(folder.resolve(DOCUMENT + ".docx"), docx);
        Process process = process(profile).start();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new GivenUp("it did not end within " + patience);
            }
        } finally {
            end(process);
        }
        Path made = folder.resolve(DOCUMENT + ".pdf");
        if (Files.notExists(made)) {
            throw new GivenUp("it ended with " + process.exitValue() + " and made nothing");
        }
        return Files.readAllBytes(made);
    }

    private ProcessBuilder process(Path profile) {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        program.toString(),
                        "--headless",
                        "--norestore",
                        "--nolockcheck",
                        "--nodefault",
                        "--nofirststartwizard",
                        "-env:UserInstallation=" + profile.toUri(),
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        folder.resolve(DOCUMENT + ".docx").toString()))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile());
        // whatever it keeps beside its profile stays in the folder too
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("TMPDIR", folder.toString());
        return builder;
    }

    /** The program is a script that starts another that starts another: all of them, until none is left. */
    private void end(Process process) {
        List<ProcessHandle> left = left(process);
        while (!left.isEmpty()) {
            left.forEach(ProcessHandle::destroyForcibly);
            left.forEach(one ->
                    one.onExit().completeOnTimeout(one, 1, TimeUnit.SECONDS).join());
            left = left(process);
        }
    }

    private List<ProcessHandle> left(Process process) {
        // one that was begun while its parent was ended is nobody's child any more: it is known by the folder it works
        // in
        return Stream.of(
                        process.descendants(),
                        Stream.of(process.toHandle()),
                        ProcessHandle.allProcesses().filter(this::worksInTheFolder))
                .flatMap(processes -> processes)
                .filter(ProcessHandle::isAlive)
                .distinct()
                .toList();
    }

    private boolean worksInTheFolder(ProcessHandle process) {
        if (process.info()
                .commandLine()
                .filter(line -> line.contains(folder.toString()))
                .isPresent()) {
            return true;
        }
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .startsWith(folder);
        } catch (IOException | SecurityException anothersOrGone) {
            return false;
        }
    }

    /** 断念 — told in the log without anything of the document. */
    static final class GivenUp extends IOException {
        private static final long serialVersionUID = 1;

        GivenUp(String why) {
            super(why);
        }
    }
}
