package org.yoriai.vault;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.crypto.SecretKey;

/** 開きながら読む — hands out nothing that was changed, moved or left out, and no end but the one that was written. */
final class SealedInput extends InputStream {
    private static final int MOST = SealedOutput.CHUNK + AesGcm.IV_BYTES + AesGcm.TAG_BYTES;
    private final DataInputStream file;
    private final SecretKey key;
    private byte[] chunk = {};
    private int read;
    private long number;
    private boolean last;

    SealedInput(DataInputStream file, SecretKey key) {
        this.file = file;
        this.key = key;
    }

    @Override
    public int read() throws IOException {
        return ready() ? Byte.toUnsignedInt(chunk[read++]) : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!ready()) {
            return -1;
        }
        int some = Math.min(length, chunk.length - read);
        System.arraycopy(chunk, read, bytes, from, some);
        read += some;
        return some;
    }

    private boolean ready() throws IOException {
        while (read == chunk.length) {
            if (last) {
                return false;
            }
            next();
        }
        return true;
    }

    private void next() throws IOException {
        try {
            last = file.readBoolean();
            int length = file.readInt();
            if (length < AesGcm.IV_BYTES || length > MOST) {
                throw damaged();
            }
            byte[] sealed = new byte[length];
            file.readFully(sealed);
            chunk = AesGcm.open(
                    key,
                    Arrays.copyOfRange(sealed, 0, AesGcm.IV_BYTES),
                    Arrays.copyOfRange(sealed, AesGcm.IV_BYTES, length),
                    SealedOutput.place(number, last));
        } catch (EOFException cut) {
            throw new BackupSeal.NotWhole("it ends too early");
        } catch (AesGcm.UnsealingFailed forged) {
            throw damaged();
        }
        read = 0;
        number++;
        if (last && file.read() >= 0) {
            throw new BackupSeal.NotWhole("something was added at its end");
        }
    }

    private BackupSeal.NotWhole damaged() {
        return new BackupSeal.NotWhole("it was changed or is damaged, " + number + " pieces after its head");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
