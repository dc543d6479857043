package dev.tenken.web.api;

import dev.tenken.register.form.DocumentForm;
import dev.tenken.register.form.VendorForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The description of the operations in OpenAPI 3.1, made of what they say of themselves. */
final class OpenApi {
    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    private OpenApi() {}

    static Map<String, Object> of(List<Operation> operations, String version) {
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        for (Operation operation : operations) {
            paths.computeIfAbsent(operation.route().path(), path -> new LinkedHashMap<>())
                    .put(operation.route().method().name().toLowerCase(Locale.ROOT), described(operation));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("openapi", "3.1.0");
        tree.put(
                "info",
                Map.of(
                        "title",
                        "Tenken",
                        "version",
                        version,
                        "description",
                        "Vendors, their papers, and what was found in them."));
        tree.put("security", List.of(Map.of("token", List.of())));
        tree.put("paths", paths);
        tree.put(
                "components",
                Map.of(
                        "securitySchemes",
                        Map.of("token", Map.of("type", "http", "scheme", "bearer")),
                        "schemas",
                        schemas()));
        return tree;
    }

    private static Map<String, Object> described(Operation operation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("operationId", operation.id());
        tree.put("summary", operation.summary());
        List<Object> parameters = new ArrayList<>();
        Matcher part = PART.matcher(operation.route().path());
        while (part.find()) {
            parameters.add(parameter(Parameter.path(part.group(1))));
        }
        operation.parameters().forEach(one -> parameters.add(parameter(one)));
        tree.put("parameters", parameters);
        if (operation.body() != null) {
            tree.put(
                    "requestBody",
                    Map.of(
                            "required",
                            true,
                            "content",
                            content(operation.body().type(), operation.body().schema())));
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("description", operation.answer().description());
        answer.put(
                "content", content(operation.answer().type(), operation.answer().schema()));
        answers.put(Integer.toString(operation.answer().status()), answer);
        answers.put(
                "default",
                Map.of(
                        "description",
                        "What went wrong (RFC 9457)",
                        "content",
                        content("application/problem+json", "Problem")));
        tree.put("responses", answers);
        return tree;
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", parameter.name());
        tree.put("in", parameter.in());
        tree.put("required", parameter.required());
        tree.put("description", parameter.description());
        tree.put(
                "schema",
                parameter.values().isEmpty()
                        ? Map.of("type", "string")
                        : Map.of("type", "string", "enum", parameter.values()));
        return tree;
    }

    private static Map<String, Object> content(String type, String schema) {
        Object what = schema == null
                ? Map.of("type", "string", "format", "binary")
                : Map.of("$ref", "#/components/schemas/" + schema);
        return Map.of(type, Map.of("schema", what));
    }

    private static Map<String, Object> schemas() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        Map<String, Object> vendor = texts(VendorForm.KEYS);
        schemas.put("Vendor", object(vendor));
        schemas.put(
                "Vendors",
                object(Map.of(
                        "total", Map.of("type", "integer"),
                        "page", Map.of("type", "integer"),
                        "pages", Map.of("type", "integer"),
                        "vendors", list("Vendor"))));
        schemas.put("Document", object(texts(DocumentForm.KEYS)));
        schemas.put("Documents", object(Map.of("documents", list("Document"))));
        schemas.put(
                "Files",
                object(Map.of(
                        "files",
                        Map.of("type", "array", "items", Map.of("type", "string", "format", "binary")),
                        "confidential",
                        Map.of("type", "string", "enum", List.of("yes", "no")))));
        Map<String, Object> job =
                texts(List.of("id", "kind", "vendor", "state", "asked-by", "asked", "ended", "step", "problem"));
        job.put("permille", Map.of("type", "integer", "minimum", 0, "maximum", 1000));
        job.put("outcome", Map.of("type", "object"));
        job.put("files", Map.of("type", "array", "items", object(texts(List.of("name", "href")))));
        schemas.put("Job", object(job));
        Map<String, Object> stored = texts(List.of("id", "vendor", "as-of", "made", "state"));
        stored.put("unreadable-documents", Map.of("type", "integer"));
        stored.put("verdicts", Map.of("type", "object", "additionalProperties", Map.of("type", "integer")));
        schemas.put("Stored", object(stored));
        schemas.put("Assessments", object(Map.of("assessments", list("Stored"))));
        schemas.put(
                "Assessment", Map.of("type", "object", "description", "As assessment.json; see src/docs/reports.md"));
        Map<String, Object> event = texts(List.of("at", "actor", "kind", "vendor", "seal"));
        event.put("number", Map.of("type", "integer"));
        event.put("detail", Map.of("type", "object"));
        schemas.put("Event", object(event));
        schemas.put("Events", object(Map.of("events", list("Event"))));
        Map<String, Object> problem = texts(List.of("type", "title", "detail"));
        problem.put("status", Map.of("type", "integer"));
        schemas.put("Problem", object(problem));
        return schemas;
    }

    /** Texts that may be missing. */
    private static Map<String, Object> texts(List<String> keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach(key -> properties.put(key, Map.of("type", List.of("string", "null"))));
        return properties;
    }

    private static Map<String, Object> object(Map<String, ?> properties) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", "object");
        // Sorted: what is put together in any order reads the same each time.
        tree.put("properties", new TreeMap<>(properties));
        return tree;
    }

    private static Map<String, Object> list(String schema) {
        return Map.of("type", "array", "items", Map.of("$ref", "#/components/schemas/" + schema));
    }
}
