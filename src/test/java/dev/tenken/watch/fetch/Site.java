package dev.tenken.watch.fetch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real server on loopback with pages that a test puts there; it remembers what was asked. */
public final class Site implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    public final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    public final ConcurrentLinkedQueue<Headers> headers = new ConcurrentLinkedQueue<>();

    /** Answers one request. */
    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    public Site() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            headers.add(exchange.getRequestHeaders());
            pages.getOrDefault(path, e -> e.sendResponseHeaders(404, -1)).answer(exchange);
        }
    }

    public Site with(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    public Site with(String path, String text) {
        return with(path, e -> send(e, 200, text));
    }

    public Site status(String path, int status) {
        return with(path, e -> e.sendResponseHeaders(status, -1));
    }

    public Site redirect(String path, String location) {
        return with(path, e -> {
            e.getResponseHeaders().set("Location", location);
            e.sendResponseHeaders(302, -1);
        });
    }

    public static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "Text/HTML; charset=UTF-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** The address of a page under a name that the tests' resolver knows. */
    public URI at(String path) {
        return URI.create("http://vendor.example:" + server.getAddress().getPort() + path);
    }

    public URI at(String host, String path) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
