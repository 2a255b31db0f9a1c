package org.yoriai.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server with a will of its own. */
final class FakeSmtp implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger lines = new AtomicInteger();
    private volatile Mood mood;

    enum Mood {
        FRIENDLY,
        /** Says after the greeting that it wants no one. */
        CLOSED,
        /** The recipient does not exist. */
        UNKNOWN_RECIPIENT,
        /** The recipient's box is full today. */
        FULL_TODAY,
        /** Reads the whole letter, then says no for good. */
        NO_AT_THE_END,
        /** The line breaks before the letter is being said. */
        DIES_AT_DATA,
        /** The line breaks while the letter is being said. */
        DIES_WITHIN_DATA,
        /** Takes the letter and dies before it can say so. */
        DIES_AFTER_DATA,
        /** Takes the letter and keeps silent. */
        SILENT_AFTER_DATA,
        /** Takes its time for each answer. */
        SLOW
    }

    FakeSmtp(Mood mood) throws IOException {
        this.mood = mood;
        Thread.ofVirtual().start(this::serve);
    }

    void becomes(Mood other) {
        mood = other;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many letters it has, whether it said so or not. */
    int taken() {
        return taken.get();
    }

    int lines() {
        return lines.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket line = socket.accept();
                lines.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket line) {
        try (line;
                var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))) {
            OutputStream out = line.getOutputStream();
            say(out, mood == Mood.CLOSED ? "554 not here" : "220 fake");
            for (String said = in.readLine(); said != null; said = in.readLine()) {
                if (said.startsWith("DATA")) {
                    if (!data(in, out)) {
                        return;
                    }
                } else if (said.startsWith("RCPT")) {
                    say(out, recipient());
                } else {
                    say(out, said.startsWith("QUIT") ? "221 bye" : "250 fine");
                }
            }
        } catch (IOException broken) {
            // the other side has gone: nothing to tell it
        }
    }

    private String recipient() {
        return switch (mood) {
            case UNKNOWN_RECIPIENT -> "550 5.1.1 no such box";
            case FULL_TODAY -> "452 4.2.2 box is full";
            default -> "250 fine";
        };
    }

    private boolean data(BufferedReader in, OutputStream out) throws IOException {
        if (mood == Mood.DIES_AT_DATA) {
            return false;
        }
        say(out, "354 go on");
        if (mood == Mood.DIES_WITHIN_DATA) {
            in.readLine();
            return false;
        }
        String said = in.readLine();
        while (said != null && !said.equals(".")) {
            said = in.readLine();
        }
        if (said == null) {
            return false;
        }
        if (mood == Mood.NO_AT_THE_END) {
            say(out, "554 5.7.1 not wanted");
            return true;
        }
        taken.incrementAndGet();
        if (mood == Mood.DIES_AFTER_DATA) {
            return false;
        }
        if (mood == Mood.SILENT_AFTER_DATA) {
            pause(5_000);
            return false;
        }
        say(out, "250 2.0.0 taken");
        return true;
    }

    private void say(OutputStream out, String words) throws IOException {
        if (mood == Mood.SLOW) {
            pause(200);
        }
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
