package dev.tenken.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is wrong with a YAML or JSON text, in words of the text and not of the program. */
final class DataProblem {
    private static final Pattern GOT = Pattern.compile("from (\\w+) value");
    private static final Map<String, String> SHAPES = Map.of(
            "Array", "a list",
            "Object", "a mapping",
            "String", "a text",
            "Integer", "a number",
            "Floating-point", "a number",
            "Boolean", "yes or no");

    private DataProblem() {}

    static String of(JsonProcessingException e, String form) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return path(unknown) + "unknown key; known here: "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "));
        }
        if (e instanceof InvalidNullException empty) {
            return path(empty) + "an entry of the list is empty; wanted a value: fill it in or remove it";
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return path(mismatch) + "wanted " + wanted(mismatch.getTargetType()) + got(mismatch);
        }
        String first = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
        return "not valid " + form + ": " + first;
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.isEmpty() ? "" : path + ": ";
    }

    private static String wanted(Class<?> type) {
        if (type == String.class) {
            return "a text";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
            return "a number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "yes or no";
        }
        return Collection.class.isAssignableFrom(type) || type == List.class ? "a list" : "a mapping";
    }

    private static String got(JsonMappingException e) {
        if (e instanceof InvalidFormatException invalid) {
            return ", got \"" + invalid.getValue() + "\"";
        }
        Matcher got = GOT.matcher(e.getOriginalMessage());
        return got.find() ? ", got " + SHAPES.getOrDefault(got.group(1), got.group(1)) : "";
    }
}
