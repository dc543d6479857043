package dev.tenken.extract.supplier;

import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.text.Word;
import dev.tenken.extract.text.Words;
import dev.tenken.extract.value.Capitals;
import dev.tenken.extract.value.Gaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of organisations: by their legal form (株式会社ミナモ, "Bramble Ltd", "Teller Sons"), and in a list of firms by standing first in
 * its item. Own names of the vendor are read as the provider and are none.
 */
final class OrganisationNames {
    private static final String WORD = "[a-z0-9à-öø-ÿ][a-z0-9à-öø-ÿ&.'-]{0,24}";
    private static final String FORM =
            "(?:inc|incorporated|llc|llp|pbc|l\\.p|ltd|limited|corporation|corp|gmbh(?: & co\\.? kg)?|b\\.?v|n\\.?v|plc|pty(?: ltd)?|pte\\.? ltd|pvt\\.? ltd|s\\.?a|s\\.a\\.s|sas|sarl|s\\.à r\\.l"
                    + "|s\\.?r\\.?l|s\\.?p\\.?a|oyj?|ab|asa?|a/s|aps|ag|kg|k\\.k|co\\.?,? ltd|sp\\. z o\\.o|s\\.r\\.o|e\\.v|spol\\. s r\\.o|a\\.s|z\\.s|z o\\.o|s\\.l|s\\.n\\.c|e\\.k|ug|uab|oü|lda|eood|sdn\\.? bhd|bvba|sons|brothers|bros|& co|d\\.o\\.o|kft|ltda|kgaa|ohg|zrt|ehf|jsc)";
    /** A legal form as firms write theirs, capitals or not. */
    static final String FORM_WRITTEN = "(?i:" + FORM + ")\\.?";

    /** The first words of legal forms. */
    private static final Set<String> FORM_BEGINS = Set.of(
            ("inc incorporated llc llp pbc l ltd limited corporation corp gmbh b bv n nv plc pty pte pvt s sa sas sarl sr srl sp spa"
                            + " oy oyj ab as asa a aps ag kg k co e z spol ug uab oü lda eood sdn bvba sons brothers bros d kft ltda kgaa ohg zrt ehf jsc")
                    .split(" "));

    private static final Expression LATIN = Expression.of("(?<![a-z0-9à-öø-ÿ@/._&'-])(?<name>" + WORD + "(?: (?:& )?"
            + WORD + "){0,4}?),? (?<form>" + FORM + ")(?![a-z0-9])\\.?");

    private static final String FORM_JA = "(?:株式会社|合同会社|有限会社|合資会社|一般社団法人|一般財団法人|公益財団法人|協同組合)";
    private static final String LETTER = "[ァ-ヶーa-z0-9・一-鿿.&-]";
    private static final Expression JAPANESE = Expression.of(FORM_JA
            + "(?:(?!から|より|など|では|には|とは|への|との|および|または|という)[ぁ-ん]{2,8})?" + LETTER
            + "{1,20}?(?=[はがのをにとでへも、。,()「」:|]|より|から|及び|および|$)"
            + "|(?<![ぁ-んァ-ヶーa-z0-9・一-鿿])" + LETTER + "{2,20}?" + FORM_JA
            + "|(?<![ァ-ヶーa-z0-9・一-鿿])" + LETTER
            + "{1,16}(?<![当弊同他自各御貴本支商会両全0-9一二三四五六七八九十数複]|子会)社(?=[はがのをにとへも、。,():|]|$)");

    /** One of these stands in whatever {@link #JAPANESE} finds. */
    private static final List<String> SIGNS_JA = List.of("社", "法人", "組合");

    private static final Pattern LISTED = Patterns.compile("^(?:\\(?[0-9a-z]{1,2}[.)] ?)?(?<name>" + WORD + "(?: "
            + WORD + "){0,3}?)(?=,? ?[(:|]| - |, | for | provides | handles | hosts |\\.?$)");
    private static final Expression ADDRESS = Expression.ofPlain("https?:|www\\.|@|\\.[a-z]{2,6}/");

    private OrganisationNames() {}

    /** @param listed whether the passage is an item of a list of firms */
    static List<Stretch> in(Passage passage, boolean listed) {
        List<Stretch> names = new ArrayList<>();
        japanese(passage.text(), names);
        latin(passage, names);
        if (listed) {
            first(passage, names);
        }
        names.sort(Comparator.comparingInt(Stretch::start));
        return names;
    }

    private static void japanese(MatchText text, List<Stretch> names) {
        if (SIGNS_JA.stream().noneMatch(text.folded()::contains)) {
            return;
        }
        Matcher m = JAPANESE.finder(text);
        while (m.find()) {
            names.add(new Stretch(m.start(), Gaps.next(text, m.start(), m.end())));
        }
    }

    private static void latin(Passage passage, List<Stretch> names) {
        if (!mayHoldForm(passage)) {
            return;
        }
        Matcher m = LATIN.finder(passage.text());
        while (m.find()) {
            int start = PlainNames.start(passage, m.start("name"), m.end("name"));
            Stretch name = new Stretch(start, m.end());
            if (start < m.end("name")
                    && isForm(passage, m.start("form"))
                    && names.stream().noneMatch(n -> n.overlaps(name))) {
                names.add(name);
            }
        }
    }

    /** Legal forms have capitals, or are letters with points: s.r.o. */
    private static boolean isForm(Passage passage, int start) {
        String text = passage.text().folded();
        return Capitals.isAt(passage, start)
                || start + 2 < text.length()
                        && text.charAt(start + 1) == '.'
                        && Character.isLetter(text.charAt(start + 2))
                || text.startsWith("spol. s", start);
    }

    /** False when no legal form of {@link #LATIN} stands in the passage with a capital. */
    private static boolean mayHoldForm(Passage passage) {
        for (Word word : Words.of(passage.text()).all()) {
            if (word.start() > 0 && FORM_BEGINS.contains(word.form()) && isForm(passage, word.start())) {
                return true;
            }
        }
        return passage.text().folded().contains("& co");
    }

    /** Where the words begin; in a row behind the head of its first column, which is no name. */
    private static int begin(Passage passage) {
        return passage.kind() != Passage.Kind.ROW
                ? 0
                : passage.cells().stream()
                        .filter(c -> c.stretch() != null)
                        .mapToInt(c -> c.stretch().start())
                        .min()
                        .orElse(0);
    }

    /** A firm in brackets behind the name that opens the item is whose service that is: the item's name is the first one. */
    private static void first(Passage passage, List<Stretch> names) {
        String text = passage.text().folded();
        Matcher m = LISTED.matcher(text).region(begin(passage), text.length());
        if (ADDRESS.isIn(text) || !m.find()) {
            return;
        }
        if (m.group("name").chars().noneMatch(Character::isLetter)) {
            return;
        }
        int start = Capitals.lastRun(passage, m.start("name"), m.end("name"));
        boolean explained = names.size() == 1
                && text.startsWith("(", names.get(0).start() - 1)
                && names.get(0).start() - m.end("name") <= 2;
        if (start == m.start("name") && (names.isEmpty() || explained)) {
            names.clear();
            names.add(new Stretch(start, m.end("name")));
        }
    }
}
