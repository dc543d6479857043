package dev.tenken.extract.clause;

import java.util.Locale;

/** The kinds of words in rules/vocabulary/clauses.yaml; a kind's key there is its name in lower case with hyphens. */
enum Cue {
    /** Turns a predicate round by its meaning: "refuse", 対象外. */
    DENYING,
    /** Being there or being offered: who denies it of a thing denies what is said of the thing: ある, 提供. */
    BEING_THERE,
    /** What does not happen to a thing leaves it as it is: "affect", 影響. */
    HARMING,
    /** To do without a thing that is there: who cannot, has it: "opt out", 無効. */
    ESCAPING,
    /** Says that something falls short of a bound: "shorter than", 未満. */
    BELOW,
    /** To let in or to use, which what falls short of a bound is not: "accept", 受け付ける. */
    ADMITTING,
    /** Looks like a negation and is none: "no later than", 問わず. */
    INNOCENT,
    /** Negates a whole clause wherever it stands: "under no circumstances". */
    WHOLE_DENIAL,
    /** Denies what follows it as far as the noun goes: "without", "instead of". */
    LACKING,
    /** Verbs that do the work of postpositions: 応じる, 除く. */
    POSTPOSITION,
    /** Verbs that carry no meaning of their own. */
    LIGHT,
    /** Nouns whose relative clause is their content: 機能, 予定. */
    CONTENT,
    /** Begins a condition (English) or ends it (Japanese). */
    CONDITION,
    /** Holds a word that begins conditions, and is none: "once a year". */
    NO_CONDITION,
    /** Conjunctions behind which another statement begins. */
    CONTRAST,
    MUST,
    MAY,
    PLANS,
    RECOMMENDS,
    ASKS,
    /** To leave a thing to somebody to do: 任せる, 委ねる. */
    ENTRUSTING,
    /** Opens a step that the reader takes on a screen: "click", "open". */
    STEP,
    /** Words that urge in front of an imperative: "always", "remember to", "be sure to". */
    EXHORTING,
    /** Words that only say in which order: "then", "finally". */
    ORDER,
    /** Forms of verbs that mostly stand for nouns: "access", "support". */
    MOSTLY_NOUN,
    /** Verbs for what one does to a product: "enable", "choose". */
    OPERATING,
    /** What a reader is pointed to, rather than asked to do: "see", ご覧. */
    CONSULTING,
    AIMS,
    /** To come to have something: 導入, "introduce". */
    STARTING,
    HEDGE,
    /** Hedges that leave it to who needs it: "as needed", 必要に応じて. */
    AS_NEEDED,
    /** Hedges that leave open whether it is done again: "from time to time", ときどき. */
    OCCASIONAL,
    /** Looks like a hedge and leaves nothing open: "as required by law", "sufficient information". */
    SETTLED,
    SAME,
    EXTENDING,
    /** Tells of what was said before that it is to be had, or not: "offer", "left out". */
    OFFERING,
    RESPECTIVE,
    /** Restricts what stands beside it: "only", のみ. */
    SCOPE,
    PLAN,
    /** Verbs of telling, whose object is told. */
    TELLING,
    /** Verbs whose subject is told or given: "receive". */
    RECEIVING,
    /** Says who answers for something: "responsible for". */
    ANSWERABLE,
    /** What tells something by being there: "notification". */
    NOTICE,
    /** To be there to be read: "appear". */
    SHOWING,
    /** Asks to take note of what is stated, which it leaves as it is: "please note that", ご了承. */
    NOTED,
    /** Keep a thing back when denied: "disclose", 公開. */
    DISCLOSING,
    /** What can be kept back of something that there is: "location", 具体的. */
    DETAIL,
    /** Asks inside a sentence: "how", どこ. */
    ASKING,
    /** Words behind which the doer of a passive or the bearer of a duty stands: "by", "rests with". */
    AGENT,
    /** What a party bears, behind 〜の: 責任. */
    BURDEN,
    /** Take back what was offered: "discontinue", 廃止. */
    WITHDRAWING,
    PRICE,
    TERMS,
    CONTRACT_END,
    MAINTENANCE,
    OUTAGE,
    INCIDENT,
    REQUEST,
    CHANGE,
    YES,
    NO,
    PARTLY,
    WITHHELD,
    ANSWER_HEAD;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
