package dev.tenken.answer.question;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Areas of several countries, from {@code answer/words/areas.yaml}. */
public final class Areas {
    private static final List<Area> BUILT_IN = read();

    private record Line(LocalizedText name, List<String> words, List<String> countries) {}

    private record Area(LocalizedText name, Pattern words, Set<String> countries) {}

    private Areas() {}

    private static List<Area> read() {
        SourceFile file = SourceFiles.builtIn("answer/words", "areas.yaml").get(0);
        List<Area> areas = new ArrayList<>();
        for (Line line : Data.readYaml(file.text(), file.path(), Line[].class)) {
            String words = line.words().stream().map(Pattern::quote).collect(Collectors.joining("|"));
            areas.add(new Area(
                    line.name(),
                    Pattern.compile("(?<![A-Za-z])(?:" + words + ")(?![A-Za-z])"),
                    new LinkedHashSet<>(line.countries())));
        }
        return areas;
    }

    /** The countries of the areas that a text names; empty when it names none. */
    public static Set<String> countries(String text) {
        Set<String> countries = new LinkedHashSet<>();
        BUILT_IN.stream().filter(a -> a.words().matcher(text).find()).forEach(a -> countries.addAll(a.countries()));
        return countries;
    }

    /** The codes of countries with those of a whole area as its name. */
    public static List<String> inShort(Collection<String> codes, Language language) {
        List<String> left = new ArrayList<>(codes);
        List<String> names = new ArrayList<>();
        for (int i = BUILT_IN.size() - 1; i >= 0; i--) {
            Area area = BUILT_IN.get(i);
            if (left.containsAll(area.countries())) {
                left.removeAll(area.countries());
                names.add(area.name().in(language));
            }
        }
        names.addAll(left);
        return names;
    }
}
