package dev.tenken.assess.rule;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The Java types that a rule file imports, and those of their properties, as the engine finds them. */
final class FactTypes {
    private static final String IMPORT = "import ";

    private final List<String> imports;

    /** @param header the package and import lines of a rule file */
    FactTypes(String header) {
        imports = header.lines()
                .filter(l -> l.startsWith(IMPORT))
                .map(l -> l.substring(IMPORT.length()).replace(";", "").strip())
                .toList();
    }

    /** The type of this name, or null when it cannot be told. */
    Class<?> named(String name) {
        Stream<String> candidates = imports.stream()
                .filter(i -> i.endsWith(".*") || i.endsWith("." + name))
                .map(i -> i.endsWith(".*") ? i.substring(0, i.length() - 1) + name : i);
        return Stream.of(candidates, Stream.of(name, "java.lang." + name))
                .flatMap(s -> s)
                .flatMap(c -> load(c).stream())
                .findFirst()
                .orElse(null);
    }

    /** Whether there is a type of this full name. */
    static boolean exists(String name) {
        return load(name).isPresent();
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, FactTypes.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** The type of a property or of what a method without parameters gives, or null when it cannot be told. */
    static Class<?> property(Class<?> owner, String name) {
        if (owner == null) {
            return null;
        }
        String method = name.replace("()", "");
        String capital = method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
        return Stream.of(method, "get" + capital, "is" + capital)
                .flatMap(m -> getter(owner, m).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Class<?>> getter(Class<?> owner, String name) {
        try {
            Method method = owner.getMethod(name);
            return Optional.of(method.getReturnType());
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }
}
