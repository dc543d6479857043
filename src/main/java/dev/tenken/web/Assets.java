package dev.tenken.web;

import dev.tenken.data.Sha256;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Style sheet and scripts of the pages: colours and letters are those of reports. Each has a digest in its name, and so may be kept by browsers for ever. */
public final class Assets {
    private static final int DIGEST = 12;
    private static final String HTMX = "META-INF/maven/org.webjars.npm/htmx.org/pom.properties";

    /** What is sent under a name. */
    record Asset(String type, byte[] bytes) {}

    private final Map<String, Asset> byName = new LinkedHashMap<>();
    private final String css;
    private final String js;
    private final String htmx;

    Assets() {
        css = put(
                "tenken",
                "css",
                "text/css; charset=utf-8",
                own("report/page", "10-base.css") + own("web/page", ".css"));
        js = put("tenken", "js", "text/javascript; charset=utf-8", own("web/page", ".js"));
        htmx = put("htmx", "js", "text/javascript; charset=utf-8", library());
    }

    /** The style sheet's path. */
    public String css() {
        return css;
    }

    /** The path of our script. */
    public String js() {
        return js;
    }

    /** The path of htmx. */
    public String htmx() {
        return htmx;
    }

    /** What has this name; null when there is none. */
    Asset find(String name) {
        return byName.get(name);
    }

    private String put(String name, String ending, String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String file = name + "-" + Sha256.of(bytes).substring(0, DIGEST) + "." + ending;
        byName.put(file, new Asset(type, bytes));
        return "/assets/" + file;
    }

    /** The files' names begin with a number, which is their order. */
    private static String own(String folder, String ending) {
        return SourceFiles.builtIn(folder, ending).stream()
                .map(SourceFile::text)
                .collect(Collectors.joining());
    }

    private static String library() {
        Properties properties = new Properties();
        try (InputStream in = resource(HTMX)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String path = "META-INF/resources/webjars/htmx.org/" + properties.getProperty("version") + "/dist/htmx.min.js";
        try (InputStream in = resource(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String path) {
        InputStream in = Assets.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException(
                    path + ": not in the program; build it anew with mvn -q -DskipTests package");
        }
        return in;
    }
}
