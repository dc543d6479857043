package dev.tenken.extract.party;

import dev.tenken.extract.text.Expression;
import java.util.ArrayList;
import java.util.List;

/** What a document says that its terms mean: 「加入団体」とは、…をいう; 申込者（以下「甲」という）; "Shop" means …; Example Ltd (the "Client"). */
final class Definitions {
    private static final String TERM = "[「『\"](?:[Tt]he )?(?<term>[^「」『』\"]{1,24})[」』\"]";

    /** 「X」とは、…をいう */
    private static final String MEANS_JA = TERM + "(?:とは|は)、?(?<says>[^。]{2,120}?)(?:を(?:いい|いう|言う|指し|指す|意味)|のこと)";

    /** What is told of the firm besides may stand before it: 株式会社X（Y を運営、以下「甲」）. */
    private static final String HEREAFTER_JA_BRACKET = "[(](?:[^()「」『』。]{1,40}、)?(?:以下、?(?:総称して、?|単に、?|併せて、?)?)" + TERM
            + "(?:と(?:いい|いう|言い|言う|総称|称|表記|記載)[^)]{0,12})?[)]";

    /** …（以下「X」という） */
    private static final String HEREAFTER_JA = "(?<says>[^。(（]{2,60})" + HEREAFTER_JA_BRACKET;

    /** 「X」：本サービスを利用する法人, as lists of terms have it */
    private static final String LISTED_JA =
            "^[^「『\"]{0,4}" + TERM + "\\s?[:：]\\s?(?<says>[^。:：]{2,120}?)(?:[(（][^()（）]{0,60}[)）])?。?$";

    /** "X" means … */
    private static final String MEANS_EN = TERM
            + " (?:below |here |in th(?:is|ese) [A-Za-z]{2,20} )?(?:means|refers to|stands for|is|denotes|designates|shall mean) (?<says>[^.;]{2,160})";

    private static final String HEREAFTER_EN_BRACKET =
            "\\((?:hereinafter,? |hereafter,? |each,? |together,? |collectively,? |referred to as |in the following |an? |the |, )*"
                    + TERM + "[^()\"]{0,30}\\)";

    /** … (the "X") */
    private static final String HEREAFTER_EN = "(?<says>[^.;(]{2,90}) ?" + HEREAFTER_EN_BRACKET;

    /** Example Ltd, hereinafter referred to as "contractor" */
    private static final String HEREAFTER_EN_SIGN =
            "\\b(?:hereinafter|hereafter|referred to|from now on|in the following),? (?:also |jointly |collectively |each )?(?:(?:referred to|called|named|known|designated|below|hereinafter) ){0,2}(?:as )?"
                    + TERM;

    private static final String HEREAFTER_EN_OPEN = "(?<says>[^.;(]{2,90}?),? (?:is |are )?" + HEREAFTER_EN_SIGN;

    /** 委託者を「甲」、受託者を「乙」とし */
    private static final String NAMED_JA_SIGN = "を、?" + TERM + "(?:と(?:いい|いう|言う|する|し|称|呼)|(?=、[^「」。]{1,60}を、?「))";

    private static final String NAMED_JA = "(?<says>[^。、「」(（]{2,40})" + NAMED_JA_SIGN;

    /** A form, and what is always found where it is, and sooner. */
    private record Form(Expression whole, Expression sign) {
        static Form of(String whole, String sign) {
            return new Form(Expression.ofPlain(whole), Expression.ofPlain(sign));
        }
    }

    private static final String QUOTE = "[「『\"]";
    private static final List<Form> FORMS = List.of(
            Form.of(MEANS_JA, QUOTE),
            Form.of(HEREAFTER_JA, HEREAFTER_JA_BRACKET),
            Form.of(LISTED_JA, QUOTE),
            Form.of(MEANS_EN, QUOTE),
            Form.of(HEREAFTER_EN, HEREAFTER_EN_BRACKET),
            Form.of(HEREAFTER_EN_OPEN, HEREAFTER_EN_SIGN),
            Form.of(NAMED_JA, NAMED_JA_SIGN));

    /** Contracts define some twenty; every sentence is searched for all of them. */
    private static final int MOST = 100;

    private final List<Definition> all = new ArrayList<>();

    /**
     * @param term as written, without its marks
     * @param says what stands for its meaning
     */
    record Definition(String term, String says) {}

    private Definitions() {}

    /** @param plain text of each block */
    static Definitions in(List<String> plain) {
        Definitions definitions = new Definitions();
        plain.forEach(definitions::add);
        return definitions;
    }

    private void add(String text) {
        if (text.indexOf('「') < 0 && text.indexOf('『') < 0 && text.indexOf('"') < 0) {
            return;
        }
        for (Form form : FORMS) {
            if (form.sign().isIn(text)) {
                form.whole()
                        .each(
                                text,
                                m -> add(
                                        m.group("term").strip(), m.group("says").strip()));
            }
        }
    }

    private void add(String term, String says) {
        if (all.size() < MOST) {
            all.add(new Definition(term, says));
        }
    }

    /** In reading order. */
    List<Definition> all() {
        return List.copyOf(all);
    }
}
