package dev.tenken.history.archive;

import dev.tenken.history.form.Content;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Bytes that are ready to be kept, with all done that takes time: the transaction that keeps them is short. */
public final class KeptBytes {
    private final Packed packed;

    private KeptBytes(Packed packed) {
        this.packed = packed;
    }

    /** A vendor's file, or one that this program made for somebody. Whoever keeps it must tell in a table of his own that he needs it; see {@link Contents#removeOrphans}. */
    public static KeptBytes of(byte[] bytes) {
        return new KeptBytes(Packed.of(Content.of(Content.Kind.DOCUMENT, bytes)));
    }

    /** SHA-256, lower-case hexadecimal. */
    public String digest() {
        return packed.digest();
    }

    public long size() {
        return packed.size();
    }

    /** Keeps them as part of somebody's transaction. */
    public void put(Handle handle) {
        Contents.put(handle, List.of(packed));
    }

    /** Lets go of a content as part of somebody's transaction, unless something else rests on it. */
    public static void letGo(Handle handle, String digest) {
        Contents.removeOrphan(handle, digest);
    }
}
