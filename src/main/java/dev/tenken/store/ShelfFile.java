package dev.tenken.store;

import dev.tenken.data.Deflated;
import dev.tenken.model.InputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** A file in the folder for temporary files that holds what is known of vendors; it goes when it is closed. */
final class ShelfFile<T> implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final Codec<T> codec;
    private final List<Place> places = new ArrayList<>();
    private long end;

    private record Place(long start, int length) {}

    private ShelfFile(Path path, FileChannel channel, Class<T> type) {
        this.codec = new Codec<>(type);
        this.path = path;
        this.channel = channel;
    }

    /** @throws InputException when no temporary file can be made */
    static <T> ShelfFile<T> create(Class<T> type) {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            Path path = Files.createTempFile(folder, "tenken-", ".vendors");
            return new ShelfFile<>(
                    path,
                    FileChannel.open(
                            path,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE),
                    type);
        } catch (IOException e) {
            throw new InputException(
                    folder + ": no temporary file can be made here (" + e.getMessage()
                            + "), which a portfolio larger than the memory needs; name another folder with"
                            + " -Djava.io.tmpdir=…, or take the portfolio in parts",
                    e);
        }
    }

    void add(T value) {
        // Quickly: much of an assessment is said many times, and temporary files may lie in memory.
        byte[] bytes = Deflated.pack(codec.bytes(value), Deflater.BEST_SPEED);
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer, end + buffer.position());
            }
        } catch (IOException e) {
            throw broken(e);
        }
        places.add(new Place(end, bytes.length));
        end += bytes.length;
    }

    /** @param index from 0, in the order in which they were added */
    T get(int index) {
        Place place = places.get(index);
        ByteBuffer buffer = ByteBuffer.allocate(place.length());
        try {
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, place.start() + buffer.position()) < 0) {
                    throw new IOException("it ends too early");
                }
            }
        } catch (IOException e) {
            throw broken(e);
        }
        return codec.value(Deflated.unpack(buffer.array()));
    }

    private InputException broken(IOException e) {
        return new InputException(
                path + ": the temporary file cannot be used (" + e.getMessage()
                        + "); make sure that the disk is not full, or name another folder with -Djava.io.tmpdir=…",
                e);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw broken(e);
        }
    }
}
