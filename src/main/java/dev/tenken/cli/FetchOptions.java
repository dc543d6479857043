package dev.tenken.cli;

import dev.tenken.watch.fetch.FetchTerms;
import dev.tenken.watch.fetch.Fetcher;
import java.time.Clock;
import picocli.CommandLine.Option;

/** Whether and how documents are fetched from the web. */
final class FetchOptions {
    @Option(
            names = "--fetch",
            description =
                    "Fetch documents that have a URL in the register, as a polite visitor: with the leave of robots.txt, one at a time, "
                            + "nothing that has not changed, from public addresses only. Without it only folders are looked at.")
    private boolean fetch;

    @Option(
            names = "--any-address",
            description =
                    "Fetch from addresses inside your network as well: whoever can write URLs into the register can then make this "
                            + "machine ask them.")
    private boolean anyAddress;

    @Option(
            names = "--fetch-as",
            paramLabel = "NAME",
            description =
                    "How to present yourself to servers, with a way to reach you: \"Tenken (security@example.com)\".")
    private String name;

    /** To be closed. */
    Fetcher fetcher(Clock clock) {
        FetchTerms terms = fetch ? FetchTerms.OFF.on() : FetchTerms.OFF;
        FetchTerms wide = anyAddress ? terms.toAnyAddress() : terms;
        return new Fetcher(name == null ? wide : wide.as(name), clock);
    }
}
