package org.yoriai.vault;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import javax.crypto.SecretKey;

/** 封じながら書く — chunk by chunk, each sealed together with its place and with whether it is the last. */
final class SealedOutput extends OutputStream {
    static final int CHUNK = 64 * 1024;
    private final DataOutputStream file;
    private final SecretKey key;
    private final byte[] chunk = new byte[CHUNK];
    private int filled;
    private long number;
    private boolean closed;

    SealedOutput(DataOutputStream file, SecretKey key) {
        this.file = file;
        this.key = key;
    }

    /** What a chunk is sealed with beside its key. */
    static String place(long number, boolean last) {
        return number + (last ? ":last" : "");
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (filled == CHUNK) {
                send(false);
            }
            int some = Math.min(length - done, CHUNK - filled);
            System.arraycopy(bytes, from + done, chunk, filled, some);
            filled += some;
            done += some;
        }
    }

    private void send(boolean last) throws IOException {
        byte[] sealed = AesGcm.seal(key, Arrays.copyOf(chunk, filled), place(number, last));
        file.writeBoolean(last);
        file.writeInt(sealed.length);
        file.write(sealed);
        filled = 0;
        number++;
    }

    @Override
    public void flush() throws IOException {
        file.flush();
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            send(true);
            file.close();
        }
    }
}
