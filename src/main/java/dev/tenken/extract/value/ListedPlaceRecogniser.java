package dev.tenken.extract.value;

import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.Cell;
import dev.tenken.extract.passage.ColumnType;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Stretch;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sees the places, each with a country, that an item or a row lists: an item that hardly says more than where, a row in its columns of
 * places. Of a row with the name of a region of a cloud and that of a country, the country's column tells where it is.
 */
public record ListedPlaceRecogniser(Recogniser places) implements Recogniser {
    /** Letters of a name or a code beside a place: "osc-fr1: Paris, France". */
    private static final int MOST_BESIDE = 16;

    @Override
    public List<Found> find(Passage passage) {
        List<Found> all = passage.kind() == Passage.Kind.SENTENCE ? List.of() : places.find(passage);
        List<Found> inCountry =
                all.stream().filter(p -> p.roles().containsKey("countries")).toList();
        if (passage.kind() == Passage.Kind.ROW) {
            return inColumn(passage, inCountry);
        }
        return lettersBeside(passage, all) <= MOST_BESIDE ? inCountry : List.of();
    }

    private static List<Found> inColumn(Passage passage, List<Found> inCountry) {
        List<Found> told = List.of();
        for (Cell cell : passage.cells()) {
            if (cell.type() == ColumnType.PLACE && cell.stretch() != null) {
                List<Found> inCell = inCountry.stream()
                        .filter(p -> cell.stretch().contains(p.hit()))
                        .toList();
                told = inCell.isEmpty() || told.stream().anyMatch(ListedPlaceRecogniser::isNamed) ? told : inCell;
            }
        }
        return told;
    }

    /** Codes of clouds have figures, names of places have none. */
    private static boolean isNamed(Found place) {
        return String.valueOf(place.roles().get(Found.VALUE)).chars().noneMatch(Character::isDigit);
    }

    /** "(ca-central-1)": what a cloud calls the place before it. */
    private static final Pattern CODE = Patterns.compile("\\([a-z]{2,10}(?:-[a-z]{2,12}){0,3}-?\\d{1,2}[a-z]?\\)");

    private static long lettersBeside(Passage passage, List<Found> all) {
        String text = passage.text().folded();
        long letters = CODE.matcher(text)
                .replaceAll("")
                .codePoints()
                .filter(Character::isLetter)
                .count();
        for (Found place : all) {
            Stretch hit = place.hit();
            if (hit.start() > 0 && CODE.matcher(text.substring(hit.start() - 1)).lookingAt()) {
                continue;
            }
            letters -= text.substring(hit.start(), hit.end())
                    .codePoints()
                    .filter(Character::isLetter)
                    .count();
        }
        return letters;
    }
}
