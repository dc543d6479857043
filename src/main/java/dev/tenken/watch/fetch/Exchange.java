package dev.tenken.watch.fetch;

import dev.tenken.watch.fetch.Fetched.Cause;
import dev.tenken.watch.fetch.Fetched.Failed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.Locale;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;

/** One request and its answer. */
final class Exchange {
    private static final String WANTED = "application/pdf, text/html;q=0.9, text/plain;q=0.9, */*;q=0.5";

    private final CloseableHttpClient client;
    private final FetchTerms terms;

    Exchange(CloseableHttpClient client, FetchTerms terms) {
        this.client = client;
        this.terms = terms;
    }

    /**
     * An answer, or where it is to be looked for.
     *
     * @param fetched the answer, or null
     * @param elsewhere the address of a redirection as sent, or null
     */
    record Answer(Fetched fetched, String elsewhere) {}

    Answer get(URI address, Validators known, Deadline deadline) {
        HttpGet get = new HttpGet(address);
        get.setHeader(HttpHeaders.ACCEPT, WANTED);
        if (known.etag() != null) {
            get.setHeader(HttpHeaders.IF_NONE_MATCH, known.etag());
        }
        if (known.lastModified() != null) {
            get.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
        }
        try {
            return client.execute(get, response -> answer(address, response, deadline, get));
        } catch (CheckedResolver.NotPublic e) {
            return failed(
                    Cause.NOT_PUBLIC,
                    e.getMessage() + "; documents are fetched from public addresses only, unless you allow others",
                    address);
        } catch (SocketTimeoutException e) {
            return failed(
                    Cause.TIME,
                    "no answer within " + terms.patience().toSeconds() + " seconds; try again later",
                    address);
        } catch (IOException e) {
            return failed(
                    Cause.UNREACHABLE,
                    "cannot be reached (" + reason(e) + "); is the address right, and the network up?",
                    address);
        }
    }

    private static String reason(IOException e) {
        String message =
                e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
        return message.isBlank() ? e.getClass().getSimpleName() : message;
    }

    private Answer answer(URI address, ClassicHttpResponse response, Deadline deadline, HttpGet get)
            throws IOException {
        int status = response.getCode();
        return switch (status) {
            case HttpStatus.SC_OK -> new Answer(received(address, response, deadline, get), null);
            case HttpStatus.SC_NOT_MODIFIED -> new Answer(new Fetched.Unchanged(), null);
            case HttpStatus.SC_MOVED_PERMANENTLY,
                    HttpStatus.SC_MOVED_TEMPORARILY,
                    HttpStatus.SC_SEE_OTHER,
                    HttpStatus.SC_TEMPORARY_REDIRECT,
                    HttpStatus.SC_PERMANENT_REDIRECT -> elsewhere(address, response);
            case HttpStatus.SC_NOT_FOUND, HttpStatus.SC_GONE ->
                failed(
                        Cause.MISSING,
                        "the server says there is no such page (" + status + "); look where the vendor keeps it now",
                        address);
            case HttpStatus.SC_NO_CONTENT -> failed(Cause.EMPTY, "an answer without content (204)", address);
            default -> refused(address, status);
        };
    }

    private static Answer refused(URI address, int status) {
        boolean later = status == HttpStatus.SC_TOO_MANY_REQUESTS || status >= HttpStatus.SC_SERVER_ERROR;
        return later
                ? failed(
                        Cause.SERVER,
                        "the server failed or asks to come later (" + status + "); try again later",
                        address)
                : failed(
                        Cause.REFUSED,
                        "the server refuses (" + status
                                + "); a page behind a login is to be saved by hand and watched as a folder",
                        address);
    }

    private static Answer elsewhere(URI address, ClassicHttpResponse response) {
        Header location = response.getFirstHeader(HttpHeaders.LOCATION);
        return location == null || location.getValue().isBlank()
                ? failed(Cause.REDIRECTIONS, "redirected to nowhere (" + response.getCode() + ")", address)
                : new Answer(null, location.getValue().strip());
    }

    private Fetched received(URI address, ClassicHttpResponse response, Deadline deadline, HttpGet get)
            throws IOException {
        HttpEntity entity = response.getEntity();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (entity != null) {
            InputStream in = entity.getContent();
            byte[] buffer = new byte[16 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes.write(buffer, 0, read);
                if (bytes.size() > terms.maxBytes()) {
                    get.cancel();
                    return failure(
                            Cause.SIZE, "more than " + terms.maxBytes() + " bytes, the most that is read", address);
                }
                if (deadline.isOver()) {
                    get.cancel();
                    return failure(
                            Cause.TIME,
                            "not all here within " + terms.limit().toSeconds() + " seconds; try again later",
                            address);
                }
            }
        }
        if (bytes.size() == 0) {
            return failure(Cause.EMPTY, "an answer without content", address);
        }
        Validators validators =
                new Validators(value(response, HttpHeaders.ETAG), value(response, HttpHeaders.LAST_MODIFIED));
        return new Fetched.Received(bytes.toByteArray(), mediaType(entity), validators, address);
    }

    private static String value(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private static String mediaType(HttpEntity entity) {
        String type = entity.getContentType();
        return type == null ? null : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    static Failed failure(Cause cause, String message, URI address) {
        return new Failed(cause, address + ": " + message);
    }

    private static Answer failed(Cause cause, String message, URI address) {
        return new Answer(failure(cause, message, address), null);
    }
}
