package dev.tenken.extract.supplier;

import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Cell;
import dev.tenken.extract.passage.ColumnType;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.NameTrie;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.value.Found;
import dev.tenken.extract.value.NameRecogniser;
import dev.tenken.extract.value.Places;
import dev.tenken.extract.value.Recogniser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Sees organisations that are named in text, with what they do and where: roles {@code role} and {@code country}. Whether they work for
 * the vendor is for others to tell; in a section on sub-processors a list's items need no legal form.
 *
 * @param lists tells lists of firms
 * @param tabled sees the one that a row names by the heads of its columns
 */
public record OrganisationRecogniser(Places places, FirmLists lists, TabledFirm tabled) implements Recogniser {
    /** What goes on behind a prefecture: 佐賀県唐津市. */
    private static final Expression TOWN = Expression.ofPlain("[ぁ-んァ-ヶ一-鿿]{1,12}[市区町村郡]");

    /** A column that tells where data are, not where the firm is. */
    private static final Expression OF_DATA =
            Expression.of("データ|情報|処理|保管|保存|格納|\\b(?:data|process(?:ing|ed)|stor(?:age|ed)|host(?:ing|ed))\\b");

    public static OrganisationRecogniser of(Places places, Suppliers.SuppliersFile file) {
        return new OrganisationRecogniser(places, file.firmLists(), file.tabled());
    }

    @Override
    public List<Found> find(Passage passage) {
        List<Found> row = inColumn(passage);
        return row.isEmpty() ? inText(passage) : row;
    }

    /** The firm that a row names by the head of its column. */
    public List<Found> inColumn(Passage passage) {
        Found row = tabled.in(passage);
        return row == null ? List.of() : List.of(withCountry(passage, row));
    }

    private List<Found> inText(Passage passage) {
        boolean under = lists.announce(passage);
        boolean listed = (under && passage.kind() != Passage.Kind.SENTENCE || startsWithNumber(passage, under))
                && !lists.areNamed(passage)
                && !isAnswered(passage)
                && !isAttribute(passage);
        List<Found> found = new ArrayList<>();
        int from = 0;
        List<Stretch> names = OrganisationNames.in(passage, listed);
        for (int i = 0; i < names.size(); i++) {
            int limit = i + 1 < names.size()
                    ? names.get(i + 1).start()
                    : passage.text().folded().length();
            found.add(found(passage, names.get(i), from, limit, listed));
            from = SupplierWork.behindBrackets(
                    passage.text().folded(), names.get(i).end());
        }
        return found;
    }

    /** The first cells of a check sheet number and ask. */
    private static boolean isAnswered(Passage passage) {
        return passage.kind() == Passage.Kind.ROW
                && passage.cells().stream()
                        .anyMatch(c -> c.type() == ColumnType.QUESTION || c.type() == ColumnType.ANSWER);
    }

    /** "Country: Canada" tells of the firm above it. */
    private static boolean isAttribute(Passage passage) {
        return passage.kind() == Passage.Kind.ITEM
                && passage.cells().stream()
                        .limit(1)
                        .anyMatch(label -> FirmCard.isHead(label.text().folded()));
    }

    /** "(1) …" is an item, whatever the layout made of it. */
    private static boolean startsWithNumber(Passage passage, boolean under) {
        return under
                && passage.text().folded().startsWith("(")
                && passage.text().folded().indexOf(')') <= 3;
    }

    private Found found(Passage passage, Stretch name, int from, int limit, boolean listed) {
        MatchText text = passage.text();
        Map<String, Object> roles = new LinkedHashMap<>();
        roles.put(Found.VALUE, NameRecogniser.plain(passage, name.start(), name.end()));
        Stretch work = SupplierWork.of(text, name, from, listed, stretch -> isPlace(passage, stretch));
        if (work != null) {
            roles.put("role", Captured.words(passage, work.start(), work.end()));
        }
        String country = country(passage, name.end(), limit);
        if (country != null) {
            roles.put("country", country);
        }
        return new Found(name, roles);
    }

    /** Where the firm is at home, by the brackets behind its name or a column of seats; else where it works, if that is one country alone. */
    private Found withCountry(Passage passage, Found row) {
        String country = sole(passage, c -> c.stretch().contains(row.hit()));
        country = country != null ? country : sole(passage, c -> isPlace(c) && !isOfData(c));
        country = country != null ? country : sole(passage, OrganisationRecogniser::isPlace);
        Map<String, Object> roles = new LinkedHashMap<>(row.roles());
        if (country != null) {
            roles.put("country", country);
        }
        return new Found(row.hit(), roles);
    }

    /** The one country that these cells name, or null. */
    private String sole(Passage passage, Predicate<Cell> which) {
        Set<String> countries = new LinkedHashSet<>();
        passage.cells().stream()
                .filter(c -> c.stretch() != null)
                .filter(which)
                .forEach(c -> addCountries(passage, c.stretch(), countries));
        return countries.size() == 1 ? countries.iterator().next() : null;
    }

    private static boolean isPlace(Cell cell) {
        return cell.type() == ColumnType.PLACE;
    }

    private static boolean isOfData(Cell cell) {
        return OF_DATA.isIn(cell.head());
    }

    private void addCountries(Passage passage, Stretch cell, Set<String> countries) {
        for (int i = cell.start(); i < cell.end(); i++) {
            NameTrie.Match<Places.Place> place = places.placeAt(passage, i);
            if (place != null && place.entry().country() != null) {
                countries.add(place.entry().country());
                i = place.end() - 1;
            }
        }
    }

    private boolean isPlace(Passage passage, Stretch work) {
        NameTrie.Match<Places.Place> place = places.placeAt(passage, work.start());
        return place != null
                && (place.end() >= work.end() - 1
                        || TOWN.isWhole(passage.text().folded().substring(place.end(), work.end())));
    }

    /** The first country behind a name and before the next one. */
    private String country(Passage passage, int start, int limit) {
        for (int i = start; i < limit; i++) {
            NameTrie.Match<Places.Place> place = places.placeAt(passage, i);
            if (place != null && place.entry().country() != null) {
                return place.entry().country();
            }
        }
        return null;
    }
}
