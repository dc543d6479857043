package dev.tenken.bench.serve;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A program that sends each request with a key, and again when it got no answer. */
abstract class Keyed extends Writer {
    private final Client client;
    private final String token;

    Keyed(String name, int pauseMs, Client client, String token) {
        super(name, pauseMs);
        this.client = client;
        this.token = token;
    }

    abstract HttpRequest.Builder request(String mark);

    HttpRequest.Builder json(String path, String body) {
        return client.plain(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    @Override
    HttpResponse<String> write(String mark) throws Exception {
        return Client.send(request(mark).header("Idempotency-Key", mark));
    }

    /** Sends what got no answer again, with the same key. @return status of the answer, or 0 when there was nothing to send */
    int again() throws Exception {
        String mark = underway();
        if (mark == null) {
            return 0;
        }
        HttpResponse<String> answer = write(mark);
        answered(mark, answer.statusCode() < 400);
        return answer.statusCode();
    }
}
