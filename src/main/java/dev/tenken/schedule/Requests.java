package dev.tenken.schedule;

import java.util.List;

/** What people ask for, done by workers beside what is due and before it: each once, whatever becomes of a worker. */
public interface Requests {
    /** Nobody asks for anything. */
    Requests NONE = new Requests() {
        @Override
        public void work(String id) {}

        @Override
        public List<String> waiting() {
            return List.of();
        }
    };

    /** Does one, unless it is done; what is wrong with it is put down with it, and not thrown. */
    void work(String id);

    /** Those that wait, whether or not they were handed to workers: who asked may have died before. */
    List<String> waiting();

    /** The worker stops in good order; what it is at goes to another one. */
    default void stopped() {}
}
