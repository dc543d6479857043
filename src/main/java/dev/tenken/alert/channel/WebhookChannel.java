package dev.tenken.alert.channel;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

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
        HttpRequest request = HttpRequest.newBuilder(hook.url())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Tenken")
                .header("webhook-id", letter.id())
                .header("webhook-timestamp", String.valueOf(seconds))
                .header("webhook-signature", Signature.of(hook.secret(), letter.id(), seconds, letter.json()))
                .POST(BodyPublishers.ofString(letter.json(), StandardCharsets.UTF_8))
                .build();
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        try {
            HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
            int status = response.statusCode();
            return status >= OK && status < REDIRECTED ? Receipt.SENT : refused("it answered " + status);
        } catch (IOException e) {
            // Whether it arrived nobody knows; but whoever has had the message knows its id.
            return refused(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Receipt(Outcome.UNCERTAIN, hook + ": the program was to end");
        }
    }

    private Receipt refused(String reason) {
        return new Receipt(
                Outcome.REFUSED,
                hook + " did not take a message (" + reason + "); is the program there, and the secret right?");
    }
}
