package dev.tenken.assess.rule;

import dev.tenken.data.Patterns;
import dev.tenken.data.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Imports of types of the model under the names that they had before its division into rooms: told with the line to write instead. */
final class MovedTypes {
    private static final String MODEL = "dev.tenken.model.";
    private static final List<String> ROOMS =
            List.of("fact", "catalog", "finding", "likeness", "disposition", "document");
    private static final Pattern IMPORT =
            Patterns.compile("(?m)^[ \\t]*import[ \\t]+dev\\.tenken\\.model\\.([A-Z][A-Za-z0-9]*)[ \\t]*;?");

    private static final Pattern ALL = Patterns.compile("(?m)^[ \\t]*import[ \\t]+dev\\.tenken\\.model\\.\\*[ \\t]*;?");
    private static final Pattern ROOM = Patterns.compile("(?m)^[ \\t]*import[ \\t]+dev\\.tenken\\.model\\.[a-z]");

    private MovedTypes() {}

    /** What is wrong with a file, a line each with its place. */
    static List<String> in(SourceFile file) {
        List<String> problems = new ArrayList<>();
        Matcher m = IMPORT.matcher(file.text());
        while (m.find()) {
            String type = m.group(1);
            String place = place(file, m);
            now(type)
                    .ifPresent(name -> problems.add(
                            place + MODEL + type + " is now " + name + "; write \"import " + name + ";\""));
        }
        Matcher all = ALL.matcher(file.text());
        if (all.find() && !ROOM.matcher(file.text()).find()) {
            problems.add(
                    place(file, all) + "what rules name no longer stands in dev.tenken.model itself; write \"import "
                            + MODEL + "catalog.*;\", \"import " + MODEL + "fact.*;\" and \"import " + MODEL
                            + "finding.*;\" beside it");
        }
        return problems;
    }

    private static String place(SourceFile file, Matcher at) {
        int line = (int) file.text().substring(0, at.start()).lines().count() + 1;
        return file.path() + ":" + line + ": ";
    }

    private static Optional<String> now(String type) {
        if (FactTypes.exists(MODEL + type)) {
            return Optional.empty();
        }
        return ROOMS.stream()
                .map(room -> MODEL + room + "." + type)
                .filter(FactTypes::exists)
                .findFirst();
    }
}
