package org.yoriai.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** HTTP over a bare socket: nothing is put right and nothing is refused before it is sent. */
final class BareHttp {
    private static final int PATIENCE = 20_000;
    private static final int MOST = 512 * 1024;
    private final int port;

    BareHttp(int port) {
        this.port = port;
    }

    /** @param status 0 when the line was cut without an answer */
    record Answer(int status, String head, String body) {
        String header(String name) {
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    Answer send(Shot shot) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE);
            write(socket.getOutputStream(), shot);
            return read(socket.getInputStream());
        }
    }

    private void write(OutputStream out, Shot shot) throws IOException {
        StringBuilder head = new StringBuilder(shot.method() + " " + shot.target() + " HTTP/1.1\r\nHost: localhost:"
                + port + "\r\nConnection: close\r\n");
        shot.headers().forEach(header -> head.append(header).append("\r\n"));
        if (shot.body().length > 0 || !shot.method().equals("GET")) {
            head.append("Content-Length: ").append(shot.body().length).append("\r\n");
        }
        try {
            out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            out.write(shot.body());
            out.flush();
        } catch (IOException refusedMeanwhile) {
            // what was too much for the server is answered before all of it was sent
            System.getLogger(BareHttp.class.getName()).log(System.Logger.Level.DEBUG, "cut off", refusedMeanwhile);
        }
    }

    private static Answer read(InputStream in) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            byte[] piece = new byte[8192];
            for (int count = in.read(piece); count >= 0 && bytes.size() < MOST; count = in.read(piece)) {
                bytes.write(piece, 0, count);
            }
        } catch (SocketTimeoutException silent) {
            throw new IllegalStateException("No answer after " + PATIENCE + " ms: " + bytes, silent);
        } catch (IOException cut) {
            System.getLogger(BareHttp.class.getName()).log(System.Logger.Level.DEBUG, "cut off", cut);
        }
        String text = bytes.toString(StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (!text.startsWith("HTTP/1.1 ") || end < 0) {
            return new Answer(0, text, "");
        }
        return new Answer(Integer.parseInt(text.substring(9, 12)), text.substring(0, end), text.substring(end + 4));
    }

    /** What is sent; {@code target} stands in the first line as it is. */
    record Shot(String method, String target, List<String> headers, byte[] body) {
        @Override
        public String toString() {
            return shortened(method + " " + target) + " " + shortened(headers.toString()) + " with " + body.length
                    + " bytes: " + shortened(new String(body, StandardCharsets.UTF_8));
        }

        private static String shortened(String text) {
            return text.length() > 300 ? text.substring(0, 300) + "… (" + text.length() + ")" : text;
        }
    }
}
