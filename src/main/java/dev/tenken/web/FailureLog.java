package dev.tenken.web;

/** Where failures of the program are told, for those who keep it. May be called from several threads. */
@FunctionalInterface
public interface FailureLog {

    /** @param line when, under which number, on what request; it may hold what a visitor wrote */
    void failed(String line, Throwable problem);
}
