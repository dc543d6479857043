package dev.tenken.ledger;

import dev.tenken.data.Patterns;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Products that a paper answers for apart: items, headings or first cells of rows that are nothing but names of one family ("Harbour Mail, Harbour Drive"), and
 * come again under several topics.
 */
final class AnsweredApart {
    private static final int LEAST_PLACES = 2;
    private static final int LEAST_SIBLINGS = 2;
    private static final int LONGEST_LABEL = 200;
    private static final Pattern BETWEEN = Patterns.compile("[、,，／/]\\s*|\\s+(?:and|及び|および|と)\\s+");

    /** A first word in Latin letters, and a further one. */
    private static final Pattern NAME = Patterns.compile(
            "(\\p{Lu}[A-Za-z0-9]{1,30}) [\\p{Lu}\\p{IsHan}\\p{IsKatakana}][A-Za-z0-9+.\\p{IsHan}\\p{IsKatakana}ー ]{0,40}");

    private AnsweredApart() {}

    /** The names, in the order of the paper; none where it does not answer apart. */
    static List<String> in(Document document) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Block block : document.blocks()) {
            label(block).ifPresent(label -> names(label.of(document.words()))
                    .forEach(name -> places.merge(name, 1, Integer::sum)));
        }
        places.values().removeIf(count -> count < LEAST_PLACES);
        Map<String, Long> families =
                places.keySet().stream().collect(Collectors.groupingBy(AnsweredApart::family, Collectors.counting()));
        return places.keySet().stream()
                .filter(name -> families.get(family(name)) >= LEAST_SIBLINGS)
                .toList();
    }

    private static Optional<Span> label(Block block) {
        return switch (block.kind()) {
            case LIST_ITEM, HEADING -> Optional.of(block.span());
            case TABLE_ROW -> block.cells().stream().findFirst();
            case PARAGRAPH -> Optional.empty();
        };
    }

    /** The names that a label is made of; none when it is made of anything else too. */
    private static Set<String> names(String label) {
        String line = label.strip();
        if (line.length() > LONGEST_LABEL) {
            return Set.of();
        }
        List<String> parts = new ArrayList<>(List.of(BETWEEN.split(line)));
        boolean only = parts.stream().allMatch(part -> NAME.matcher(part).matches());
        return only ? new LinkedHashSet<>(parts) : Set.of();
    }

    private static String family(String name) {
        return name.substring(0, name.indexOf(' '));
    }
}
