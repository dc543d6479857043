package dev.tenken.cli;

/** What the program is at, for the message when it cannot go on. */
final class Underway {
    private volatile String work = "";

    /** @param work as it stands behind "while", such as "judging harbour" */
    void is(String work) {
        this.work = work;
    }

    /** Words behind "failed"; "" when nothing was begun. */
    String phrase() {
        return work.isEmpty() ? "" : " while " + work;
    }
}
