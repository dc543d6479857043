package dev.tenken.web.paper;

import dev.tenken.web.Site;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A form with files, as browsers send it. */
final class Sending {
    private static final String BOUNDARY = "----boundary-of-test";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Sending file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Sending file(String name, byte[] content) {
        line("--" + BOUNDARY);
        line("Content-Disposition: form-data; name=\"files\"; filename=\"" + name + "\"");
        line("Content-Type: application/octet-stream");
        line("");
        body.writeBytes(content);
        line("");
        return this;
    }

    Sending field(String name, String value) {
        line("--" + BOUNDARY);
        line("Content-Disposition: form-data; name=\"" + name + "\"");
        line("");
        line(value);
        return this;
    }

    private void line(String text) {
        body.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> to(Site site, String role, String path) {
        field("_token", "form-of-" + role);
        line("--" + BOUNDARY + "--");
        return raw(site, role, path, body.toByteArray());
    }

    static HttpResponse<String> raw(Site site, String role, String path, byte[] body) {
        HttpRequest.Builder request = site.request(role, path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return site.send(request);
    }
}
