package dev.tenken.model.likeness;

import dev.tenken.model.fact.Confidence;
import dev.tenken.model.fact.VendorFact;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How far a statement reaches: to all of something, or to a part of it only. What is said of all is contradicted by what is said of
 * a part of it in nearly the same words, unless it names an exception itself, or both stand under one heading, where the text tells
 * apart what is excepted.
 *
 * @param whole true of all, false of a part or of nothing
 * @param document that says so
 * @param heading the headings that it stands under
 * @param roots what it speaks of; see {@link Likeness#roots}
 */
record Reach(boolean whole, String document, List<String> heading, Terms roots) {

    /** Less in common are other things. */
    private static final double ALIKE = 0.6;

    /** One word in common may be that of the topic. */
    private static final int LEAST_IN_COMMON = 2;

    private static final String AS_WORD = "(?iU)(?<![a-z])";
    private static final Pattern ALL = Pattern.compile(
            AS_WORD + "(?:all|every|always|without exception)(?![a-z])|すべて|全て|全(?:データ|通信|件|操作)|常に|例外なく");
    private static final Pattern PART = Pattern.compile(
            AS_WORD
                    + "(?:only (?:partially|partly|in part)|(?:partially|partly|not (?:all|every|always))(?![a-z]))|一部(?:のみ|だけ|に限)|部分的");
    private static final Pattern EXCEPTED = Pattern.compile(
            AS_WORD
                    + "(?:except|exceptions?|unless|excluding|other than|apart from|save for|as far as|where possible|if)(?![a-z])|除き|除い|除く|除外|場合|ただし|但し|可能な限り|原則");
    /** Where none of these stands, neither of the first two can match. */
    private static final List<String> SIGNS = List.of(
            "all",
            "every",
            "always",
            "without exception",
            "partially",
            "partly",
            "in part",
            "すべて",
            "全",
            "常に",
            "例外なく",
            "一部",
            "部分的");

    /** What is not done for each customer alone may be done for all together. */
    private static final List<String> EACH =
            List.of("個別", "individually", "individual customer", "per customer", "per-customer");

    static final String ATTRIBUTE = "reach";

    /** How far a fact reaches, under one name; nothing where it does not tell, or is not sure. */
    static Map<String, Reach> of(VendorFact fact) {
        if (fact.isVague()
                || !fact.isDenied() && !isSigned(fact)
                || !fact.isUnconditional()
                || fact.getConfidence() == Confidence.LOW
                || fact.isOfSomePlans()
                || fact.saysOneOf(EACH)) {
            return Map.of();
        }
        String quote = fact.getEvidence().get(0).quote();
        boolean partly = fact.isDenied() || PART.matcher(quote).find();
        boolean whole =
                !partly && ALL.matcher(quote).find() && !EXCEPTED.matcher(quote).find();
        return partly || whole
                ? Map.of(
                        ATTRIBUTE,
                        new Reach(
                                whole,
                                fact.getDocument(),
                                fact.getEvidence().get(0).heading(),
                                new Terms(() -> Likeness.roots(fact))))
                : Map.of();
    }

    private static boolean isSigned(VendorFact fact) {
        // Both ways, as expressions do that mind no case.
        String folded =
                fact.getEvidence().get(0).quote().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(folded::contains);
    }

    /** Without the roots, of which there are many. */
    @Override
    public int hashCode() {
        return Objects.hash(whole, document, heading);
    }

    /** True when both can be true. */
    static boolean agree(Object one, Object other) {
        Reach a = (Reach) one;
        Reach b = (Reach) other;
        return a.whole == b.whole
                || a.document.equals(b.document) && a.heading.equals(b.heading)
                || Likeness.inCommon(a.roots.all(), b.roots.all()) < LEAST_IN_COMMON
                || Likeness.of(a.roots.all(), b.roots.all()) < ALIKE;
    }
}
