package dev.tenken.web;

import dev.tenken.history.archive.Stored;
import dev.tenken.model.Language;
import dev.tenken.register.RegisteredVendor;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One request, and what answers it. */
public final class Visit {
    /** The cookie with the language that was chosen. */
    static final String LANGUAGE = "tenken_lang";

    /** The query's part that tells what a form came to: a key that begins with {@value}. */
    private static final String TOLD = "told";

    private final Context http;
    private final Visitor visitor;
    private final Language language;
    private final Facades facades;
    private final Assets assets;

    Visit(Context http, Visitor visitor, Facades facades, Assets assets) {
        this.http = http;
        this.visitor = visitor;
        this.facades = facades;
        this.assets = assets;
        this.language = language(http, visitor);
    }

    /** The request as the library sees it. */
    public Context http() {
        return http;
    }

    /** Who came; null on routes that are open to everybody. */
    public Visitor visitor() {
        return visitor;
    }

    public Facades facades() {
        return facades;
    }

    public Language language() {
        return language;
    }

    public Texts texts() {
        return Texts.in(language);
    }

    /** A part of the path that varies, decoded. */
    public String path(String name) {
        return http.pathParam(name);
    }

    /** The vendor that the path names. @throws Refusal when there is none of this id */
    public RegisteredVendor vendor() {
        return facades.register(visitor.id()).find(path("vendor")).orElseThrow(Refusal::notFound);
    }

    /** A stored assessment of the vendor that the path names, by its whole id. @throws Refusal when it has none of this id */
    public Stored assessment(String id) {
        return facades.archive().find(path("vendor"), id).orElseThrow(Refusal::notFound);
    }

    /** A value of the query, stripped; empty when there is none. */
    public String query(String name) {
        return Objects.requireNonNullElse(http.queryParam(name), "").strip();
    }

    /** A field of the form, stripped; empty when there is none. */
    public String field(String name) {
        return Objects.requireNonNullElse(http.formParam(name), "").strip();
    }

    /** All fields of the form with this name. */
    public List<String> fields(String name) {
        return http.formParams(name);
    }

    /** The path asked for, as it stands in the address. */
    public String address() {
        return http.path();
    }

    /** The path with its query. */
    public String addressWithQuery() {
        return http.queryString() == null ? http.path() : http.path() + "?" + http.queryString();
    }

    /** True when a script asks for a part of a page to put in its place. */
    public boolean isPart() {
        return "true".equals(http.header("HX-Request"));
    }

    /** Shows a page. @param parameters of the template, beside {@code page} */
    public void show(String template, String title, Map<String, ?> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("page", new Page(this, assets, title));
        http.html(Views.render(template, all));
    }

    /** Goes to another page. */
    public void goTo(String path) {
        http.redirect(path, io.javalin.http.HttpStatus.SEE_OTHER);
    }

    /** Goes to another page, which tells what was done. @param key of the text, which begins with {@code told.} */
    public void goTo(String path, String key) {
        String plain = key.substring(key.indexOf('.') + 1);
        goTo(path + (path.contains("?") ? "&" : "?") + TOLD + "=" + plain);
    }

    /** A way within this server, to go on to; what leads elsewhere becomes the first page. */
    public static String within(String path) {
        boolean local =
                path.startsWith("/") && !path.startsWith("//") && path.chars().noneMatch(c -> c == '\\' || c < ' ');
        return local ? path : "/";
    }

    String told() {
        String key = TOLD + "." + query(TOLD);
        return texts().all().get(key);
    }

    private static Language language(Context http, Visitor visitor) {
        Language chosen = Words.language(http.cookie(LANGUAGE));
        if (chosen != null) {
            return chosen;
        }
        if (visitor != null && visitor.language() != null) {
            return visitor.language();
        }
        return Words.preferred(http.header("Accept-Language"));
    }
}
