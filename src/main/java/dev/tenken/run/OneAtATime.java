package dev.tenken.run;

/** Passes calls on, never two at a time. */
final class OneAtATime implements RunListener {
    private final RunListener listener;

    OneAtATime(RunListener listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void opened(int vendors) {
        listener.opened(vendors);
    }

    @Override
    public synchronized void works(String work) {
        listener.works(work);
    }

    @Override
    public synchronized void tells(String line) {
        listener.tells(line);
    }

    @Override
    public synchronized void done(String vendor) {
        listener.done(vendor);
    }
}
