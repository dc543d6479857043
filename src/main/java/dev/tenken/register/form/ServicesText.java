package dev.tenken.register.form;

import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Services in one cell, a line each: {@code English name | Japanese name | further name | …}, or the one name alone. A backslash takes the
 * meaning from a bar, or from another one.
 */
final class ServicesText {
    private static final String BAR = " | ";

    private ServicesText() {}

    static String of(List<Service> services) {
        return services.stream().map(ServicesText::line).collect(Collectors.joining("\n"));
    }

    private static String line(Service service) {
        String en = service.name().in(Language.EN);
        String ja = service.name().in(Language.JA);
        Stream<String> names = en.equals(ja) && service.aliases().isEmpty()
                ? Stream.of(en)
                : Stream.concat(Stream.of(en, ja), service.aliases().stream());
        return names.map(n -> n.replace("\\", "\\\\").replace("|", "\\|")).collect(Collectors.joining(BAR));
    }

    /** @throws InputException when a line has no name */
    static List<Service> read(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(ServicesText::service)
                .toList();
    }

    private static Service service(String line) {
        List<String> names = parts(line).stream().map(Fields::line).toList();
        if (names.stream().anyMatch(String::isBlank)) {
            throw new InputException("got \"" + line.strip()
                    + "\"; wanted a line per service: English name | Japanese name | further names");
        }
        String en = names.get(0);
        String ja = names.size() > 1 ? names.get(1) : en;
        return new Service(new LocalizedText(en, ja), names.subList(Math.min(2, names.size()), names.size()));
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                part.append(line.charAt(i));
            } else if (c == '|') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}
