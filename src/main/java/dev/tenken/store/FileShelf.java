package dev.tenken.store;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * Values in the order in which they come, each in a temporary file until it is asked for: who goes through them should keep none. What was
 * put there is gone when this is closed.
 */
public final class FileShelf<T> extends AbstractList<T> implements RandomAccess, AutoCloseable {
    private final ShelfFile<T> file;
    private int size;

    /**
     * @param type of every value
     * @throws dev.tenken.model.InputException when no temporary file can be made
     */
    public FileShelf(Class<T> type) {
        this.file = ShelfFile.create(type);
    }

    /** Puts one behind the others. */
    public synchronized void put(T value) {
        file.add(value);
        size++;
    }

    @Override
    public synchronized T get(int index) {
        return file.get(index);
    }

    @Override
    public synchronized int size() {
        return size;
    }

    @Override
    public synchronized void close() {
        file.close();
    }
}
