package dev.tenken.extract.supplier;

import dev.tenken.data.Data;
import dev.tenken.data.Patterns;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.ColumnType;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Group;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.value.Found;
import dev.tenken.extract.value.NameRecogniser;
import dev.tenken.extract.value.Recogniser;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sees firms that services are built on: rules/vocabulary/suppliers.yaml. The role {@code role} is what is said nearest to the firm of
 * what such firms do. A vendor that is such a firm itself is not its own supplier,
 * nor is a firm that is only {@link NamedInPassing}.
 *
 * @param names of firms and of their clouds
 * @param roles what such firms do
 * @param products names of what such firms make
 * @param passing tells names that say nothing of what the vendor uses
 * @param tabled sees firms that are named by the heads of columns; those are left to it
 */
public record Suppliers(
        NameRecogniser names, NameRecogniser roles, Group products, NamedInPassing passing, TabledFirm tabled)
        implements Recogniser {
    /** Words farther away speak of something else. */
    private static final int REACH = 60;

    /** A longer answer says in words what is used. */
    private static final int LONGEST_ANSWER = 60;

    private static final Expression HOST = Expression.of(
            "\\b(?:cloud|hosting|infrastructure|iaas) (?:service )?providers?\\b|\\bhost(?:ed|ing)\\b|クラウド(?:サービス)?(?:事業者|プロバイダー?|基盤)|ホスティング|インフラ");
    private static final Set<Context.Role> ASKING =
            EnumSet.of(Context.Role.QUESTION, Context.Role.ROW_LABEL, Context.Role.COLUMN);

    private static final Expression LEGAL_FORM =
            Expression.ofPlain("^,? ?(?:inc|llc|ltd|limited|gmbh|corp|b\\.v)\\b\\.?");

    /** Where a clause ends; "payments, we use …" and 決済は、… go on. */
    private static final Expression TURN = Expression.ofPlain(
            "、(?<!は、|を、|に、)(?!または|および|及び)|,(?! (?:we|the provider|our|[a-z0-9.]{2,16},|and|or)\\b)(?= [a-z]{2,12} [a-z]{2,12} )|\\b(?:when|that|there|because|since|if)\\b|。|[;?!]|\\. ");

    /** What stands between a firm and what it makes, and letters of it at most. */
    private static final Expression OF_MAKER =
            Expression.ofPlain("(?:社|,? inc\\.?| llc)? ?(?:の|が提供する)?[(]?(?:生成ai|llm|ai)?(?:の|、|:)?[「\"]?|'s ");

    private static final int LONGEST_LINK = 16;

    private static final Pattern NO_WORK = Patterns.compile(
            "認証$|認定|資格|準拠|規格|(?:場所|先|所在地|地域|国|リージョン|拠点|期間|頻度|時期|方法)$|\\b(?:certifi|complian|attestation|location|region|country)");

    private static final Expression MARKS = Expression.ofPlain("[^\\p{L}\\p{N}]+");

    /** The form of the file. */
    public record SuppliersFile(
            Group.Words names,
            Group.Words roles,
            Group.Words products,
            Group.Words things,
            Group.Words lists,
            Group.Words offered,
            Group.Words used,
            Group.Words heads,
            Group.Words somebody,
            Group.Words work,
            Group.Words clouds,
            Group.Words technologies) {
        public static SuppliersFile read(SourceFile source) {
            return Data.readYaml(source.text(), source.path(), SuppliersFile.class);
        }

        FirmLists firmLists() {
            return new FirmLists(
                    Group.of(lists),
                    Group.of(offered),
                    used.all().stream().map(Patterns::compile).toList());
        }

        TabledFirm tabled() {
            return new TabledFirm(firmLists(), Group.of(heads), Group.of(somebody), Group.of(work));
        }
    }

    public static Suppliers of(SuppliersFile file) {
        return new Suppliers(
                new NameRecogniser(Group.of(file.names())),
                new NameRecogniser(Group.of(file.roles())),
                Group.of(file.products()),
                NamedInPassing.of(file.things()),
                file.tabled());
    }

    @Override
    public List<Found> find(Passage passage) {
        List<Found> named = names.find(passage);
        if (named.isEmpty() || isTabled(passage, named)) {
            return List.of();
        }
        List<Found> free = new ArrayList<>(roles.find(passage).stream()
                .filter(r ->
                        named.stream().noneMatch(n -> n.hit().overlaps(r.hit())) && !isHeadOfOther(passage, r.hit()))
                .toList());
        List<Found> found = new ArrayList<>();
        for (Found name : named) {
            if (!isOwn(text(name), passage.vendor())
                    && !passing.is(passage, name.hit(), named)
                    && !isPlatform(passage, name.hit())
                    && !isProductOfNamed(passage, name, named)) {
                found.add(withNearest(passage, name, free));
            }
        }
        return found;
    }

    /** Those of which the words around them tell that the vendor uses them. */
    public List<Found> used(Passage passage) {
        List<Found> named = names.find(passage);
        return named.isEmpty()
                ? named
                : find(passage).stream()
                        .filter(f -> SupplierUse.isTold(passage, f.hit(), named))
                        .toList();
    }

    /** Those that answer a question, or the label of a row: by no more than the name, or by what is done with it. */
    public List<Found> answering(Passage passage) {
        boolean asked = passage.kind() == Passage.Kind.ROW
                || passage.contexts().stream().anyMatch(c -> ASKING.contains(c.role()));
        if (!asked) {
            return List.of();
        }
        List<Found> named = names.find(passage);
        return find(passage).stream()
                .filter(f -> isShort(passage, f.hit()) || SupplierUse.isTold(passage, f.hit(), named))
                .toList();
    }

    private static boolean isShort(Passage passage, Stretch name) {
        int length = passage.cells().stream()
                .filter(c -> holds(c.stretch(), name))
                .mapToInt(c -> c.text().folded().length())
                .findFirst()
                .orElse(passage.text().folded().length());
        return length <= LONGEST_ANSWER;
    }

    /**
     * What a thing is to be had on, or works with, is not what the vendor uses: "Available on: AWS, Azure", "AWS: ✓". But it is where
     * the row is about the choice of a host.
     */
    private static boolean isPlatform(Passage passage, Stretch name) {
        boolean platform = passage.cells().stream()
                .anyMatch(c -> c.type() == ColumnType.PLATFORM && holds(c.stretch(), name)
                        || c.mark() != null && c.headSpan() != null && isIn(passage, c.headSpan(), name));
        return platform && passage.cells().stream().noneMatch(c -> c.type() == ColumnType.LABEL && HOST.isIn(c.text()));
    }

    /**
     * 「Anthropic社のClaude」, "Google (Gemini API)": the maker is named, and what it makes is no other firm. In a list of products
     * (「ChatGPT、Gemini」) each has a maker of its own, and so has one that is named with it (「OpenAI、Google Gemini」).
     */
    private boolean isProductOfNamed(Passage passage, Found name, List<Found> named) {
        return isProduct(name) && named.stream().anyMatch(n -> isMaker(passage, n, name));
    }

    private boolean isProduct(Found name) {
        return products.isIn(MatchText.of(text(name)));
    }

    private boolean isMaker(Passage passage, Found maker, Found product) {
        int from = maker.hit().end();
        int to = product.hit().start();
        if (from > to || to - from > LONGEST_LINK || isProduct(maker)) {
            return false;
        }
        String link = passage.text().folded().substring(from, to);
        boolean listed = link.indexOf('、') >= 0 && text(product).indexOf(' ') >= 0;
        return OF_MAKER.isWhole(link) && !listed;
    }

    private static boolean isIn(Passage passage, Span head, Stretch name) {
        return holds(passage.text().stretchOf(head), name);
    }

    private static boolean holds(Stretch outer, Stretch name) {
        return outer != null && outer.contains(name);
    }

    /** 「保有認証｜ISO 27001」, 「保管場所｜AWS 東京リージョン」: the head of a column for something else tells no work of a firm. */
    private static boolean isHeadOfOther(Passage passage, Stretch role) {
        return passage.kind() == Passage.Kind.ROW
                && passage.cells().stream().noneMatch(c -> holds(c.stretch(), role))
                && passage.cells().stream()
                        .filter(c ->
                                c.stretch() != null && role.end() <= c.stretch().start())
                        .findFirst()
                        .filter(c -> NO_WORK.matcher(c.head().folded()).find())
                        .isPresent();
    }

    /** What a row says of its firm by its columns is not guessed from what stands nearest. */
    private boolean isTabled(Passage passage, List<Found> named) {
        Found row = tabled.in(passage);
        return row != null && named.stream().anyMatch(n -> n.hit().overlaps(row.hit()));
    }

    /** Each role is one firm's: it is taken from those that are free, and of which the clause of the name speaks. */
    private static Found withNearest(Passage passage, Found name, List<Found> free) {
        Found role = free.stream()
                .filter(r -> r.hit().distance(name.hit()) <= REACH && isWithin(passage, r.hit(), name.hit()))
                .min(Comparator.comparingInt(r -> r.hit().distance(name.hit())))
                .orElse(null);
        if (role != null) {
            free.remove(role);
            return with(name, text(role));
        }
        Stretch told = SupplierWork.of(passage.text(), name.hit(), 0, false, place -> false);
        return told == null ? name : with(name, Captured.words(passage, told.start(), told.end()));
    }

    private static Found with(Found name, String role) {
        Map<String, Object> with = new LinkedHashMap<>(name.roles());
        with.put("role", role);
        return new Found(name.hit(), with);
    }

    /** Whether nothing between a role and a name begins another clause. */
    private static boolean isWithin(Passage passage, Stretch role, Stretch name) {
        int start = Math.min(role.end(), name.end());
        int end = Math.max(role.start(), name.start());
        String between = start < end ? SupplierUse.plain(passage.text().folded().substring(start, end)) : "";
        // Behind a name and a comma the next one's work is told.
        boolean next = role.start() >= name.end()
                && LEGAL_FORM.replaceFirst(between, "").contains(",");
        return !next && !TURN.isIn(between);
    }

    private static String text(Found found) {
        return (String) found.roles().get(Found.VALUE);
    }

    /** A folder of a vendor's documents often has the vendor's name in front, without its blanks: auth0-compliance, northwind-ja. */
    private static boolean isOwn(String name, Vendor vendor) {
        String letters = letters(name);
        return Stream.of(
                        vendor.name().en(),
                        vendor.name().ja(),
                        vendor.id(),
                        vendor.id().split("[-_ .]", 2)[0])
                .anyMatch(own -> letters.equals(letters(own)));
    }

    /** Without blanks and marks. */
    private static String letters(String name) {
        return MARKS.replaceAll(MatchText.of(name).folded(), "");
    }
}
