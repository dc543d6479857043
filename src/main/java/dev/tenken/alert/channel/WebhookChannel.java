package dev.tenken.alert.channel;

import dev.tenken.watch.fetch.CheckedClient;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * A program that is told, with messages signed as <a href="https://www.standardwebhooks.com">Standard Webhooks</a> has it: it can tell that they
 * are ours, that they are fresh, and that one which comes again was here before, by its id.
 */
public final class WebhookChannel implements Channel {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;
    private static final int REDIRECTED = 300;

    private final Hook hook;
    private final Clock clock;

    public WebhookChannel(Hook hook, Clock clock) {
        this.hook = hook;
        this.clock = clock;
    }

    @Override
    public Receipt send(Letter letter) {
        long seconds = clock.instant().getEpochSecond();
        Map<String, String> headers = Map.of(
                "webhook-id", letter.id(),
                "webhook-timestamp", String.valueOf(seconds),
                "webhook-signature", Signature.of(hook.secret(), letter.id(), seconds, letter.json()));
        try {
            int status = CheckedClient.post(hook.url(), headers, letter.json(), PATIENCE, hook.anyAddress());
            return status >= OK && status < REDIRECTED ? Receipt.SENT : refused("it answered " + status);
        } catch (IOException e) {
            // Whether it arrived nobody knows; but whoever has had the message knows its id.
            return refused(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    private Receipt refused(String reason) {
        return new Receipt(
                Outcome.REFUSED,
                hook + " did not take a message (" + reason + "); is the program there, and the secret right?");
    }
}
