package dev.tenken.history.archive;

import dev.tenken.data.Deflated;
import dev.tenken.data.Sha256;
import dev.tenken.history.form.Content;
import dev.tenken.model.InputException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;

/**
 * A content as it is stored: deflated where that saves something.
 *
 * @param size of the bytes before
 */
record Packed(String digest, String kind, String packing, long size, byte[] bytes) {
    private static final String NONE = "none";
    private static final String DEFLATE = "deflate";

    static Packed of(Content content) {
        byte[] plain = content.bytes();
        byte[] small = Deflated.pack(plain, Deflater.BEST_COMPRESSION);
        boolean saves = small.length < plain.length;
        return new Packed(
                content.digest(), content.kind().word(), saves ? DEFLATE : NONE, plain.length, saves ? small : plain);
    }

    /**
     * The bytes as they were.
     *
     * @throws InputException when they are not what their digest says
     */
    byte[] unpacked() {
        byte[] plain = packing.equals(NONE) ? bytes : inflated();
        if (!Sha256.of(plain).equals(digest)) {
            throw damaged(null);
        }
        return plain;
    }

    /** True when the bytes are what their digest says. */
    boolean isIntact() {
        try {
            unpacked();
            return true;
        } catch (InputException e) {
            return false;
        }
    }

    private byte[] inflated() {
        try {
            return Deflated.unpack(bytes);
        } catch (UncheckedIOException e) {
            throw damaged(e);
        }
    }

    private InputException damaged(Exception e) {
        return new InputException(
                "stored " + kind + " " + digest
                        + ": its bytes are not what they were when they were stored; restore a backup",
                e);
    }
}
