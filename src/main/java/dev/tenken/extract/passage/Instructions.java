package dev.tenken.extract.passage;

import dev.tenken.data.Patterns;
import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.clause.Modality;
import dev.tenken.extract.clause.Mood;
import dev.tenken.extract.party.PartyMention;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Script;
import dev.tenken.model.fact.Party;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells whom what is bidden is said to. "Rotate your keys every 90 days" asks the reader; below "What we do" the same words tell what the
 * vendor does. Nearest counts first: the question, the words that announce the list, the heading; then the sentence's own words, and whom
 * its section speaks to. Where nothing tells, it is the vendor's.
 */
public final class Instructions {
    /** Letters of a paragraph that are looked at for whom it speaks to. */
    private static final int PARAGRAPH = 1_200;

    /** 「…をオンにします」「…とすること」: what one does in a step; what is so, is done to something or can be done is none. */
    private static final Pattern JAPANESE_STEP =
            Patterns.compile("(?:(?<!てい|でい|ており|でおり|され|られ|でき|あり|なり|れ|せ|せん)(?:ます|る)|こと)[。.]?$");

    private enum Turn {
        TO_READER,
        GUIDING,
        OWN
    }

    /**
     * The form of the part of the file.
     *
     * @param asking words of headings, lead-ins and questions that turn to the reader
     * @param guiding words of those that show how to do something, or recommend it
     * @param own words of those that tell what the vendor does
     * @param columns words of heads of columns that hold what readers are to do
     * @param reader words for who reads
     * @param speaker words for who writes, and for customers as of somebody else
     */
    record Signs(
            Group.Words asking,
            Group.Words guiding,
            Group.Words own,
            Group.Words columns,
            Group.Words reader,
            Group.Words speaker) {}

    private final Group asking;
    private final Group guiding;
    private final Group own;
    private final Group reader;
    private final Pattern columns;
    private final Pattern readerAnywhere;
    private final Pattern speakerAnywhere;

    private Instructions(Signs signs) {
        asking = Group.of(signs.asking());
        guiding = Group.of(signs.guiding());
        own = Group.of(signs.own());
        reader = Group.of(signs.reader());
        columns = Patterns.compile(
                "(?:^|\\|) ?(?:" + String.join("|", signs.columns().all()) + ") ?:");
        readerAnywhere = Group.pattern(signs.reader());
        speakerAnywhere = Group.pattern(signs.speaker());
    }

    static Instructions of(Signs signs) {
        return new Instructions(signs);
    }

    /** The clauses of a passage, those that bid the reader as asked of customers. */
    static List<Clause> read(Passage passage, List<Clause> clauses) {
        if (passage.kind() == Passage.Kind.ROW) {
            return Sections.builtIn().instructions().readRow(passage, clauses);
        }
        return clauses.stream().anyMatch(c -> mayBid(passage, c))
                ? Sections.builtIn().instructions().readAll(passage, clauses)
                : clauses;
    }

    private List<Clause> readAll(Passage passage, List<Clause> clauses) {
        return clauses.stream()
                .map(c -> mayBid(passage, c) && isToReader(passage, c) ? c.askedOf(Party.CUSTOMER) : c)
                .toList();
    }

    /** Below "Recommendation" or "What to do" a row holds what readers are to do, whoever else it names. */
    private List<Clause> readRow(Passage passage, List<Clause> clauses) {
        boolean theirs = columns.matcher(passage.text().folded()).find()
                && clauses.stream().allMatch(c -> c.answered() == null);
        return theirs ? clauses.stream().map(c -> c.askedOf(Party.CUSTOMER)).toList() : clauses;
    }

    private static boolean mayBid(Passage passage, Clause clause) {
        boolean open = clause.modality() == Modality.DOES || clause.actor() == null || clause.actor() == Party.CUSTOMER;
        if (!open || clause.actor() == Party.STAFF) {
            return false;
        }
        return clause.mood() != Mood.TELLS
                || isRecommended(clause)
                || (passage.kind() == Passage.Kind.ITEM || isAnswer(passage))
                        && clause.actor() != Party.PROVIDER
                        && clause.modality() == Modality.DOES
                        && Script.hasJapanese(passage.text().folded());
    }

    /** "Recommended settings": what is named below has its mood from there. */
    private static boolean isRecommended(Clause clause) {
        return clause.nominal() && clause.actor() == null && clause.modality() == Modality.RECOMMENDS;
    }

    private static boolean isAnswer(Passage passage) {
        return passage.contexts().stream().anyMatch(c -> c.role() == Context.Role.QUESTION);
    }

    private boolean isToReader(Passage passage, Clause clause) {
        if (clause.mood() != Mood.TELLS && clause.actor() == Party.CUSTOMER) {
            return true;
        }
        Turn turn = nearest(passage);
        if (isRecommended(clause)) {
            return turn != Turn.OWN;
        }
        if (clause.mood() == Mood.TELLS) {
            boolean step = JAPANESE_STEP.matcher(passage.text().folded()).find();
            return turn == Turn.TO_READER && (step || clause.nominal()) || turn == Turn.GUIDING && step;
        }
        if (turn != null) {
            return turn != Turn.OWN;
        }
        if (clause.mood() == Mood.URGES || reader.isIn(passage.text())) {
            return true;
        }
        return !namesOthers(passage) && (isParagraphToReader(passage) || isSectionToReader(passage));
    }

    /** "Notify customers": somebody whose customers they are is told to, or tells what it does. */
    private static boolean namesOthers(Passage passage) {
        for (PartyMention mention : passage.parties()) {
            if (mention.party() == Party.CUSTOMER || mention.party() == Party.STAFF) {
                return true;
            }
        }
        return false;
    }

    private boolean isParagraphToReader(Passage passage) {
        if (passage.kind() != Passage.Kind.SENTENCE) {
            return false;
        }
        int start = passage.block().span().start();
        int end = Math.min(passage.block().span().end(), start + PARAGRAPH);
        String words = passage.document().words().substring(start, end).toLowerCase(Locale.ROOT);
        return readerAnywhere.matcher(words).find();
    }

    private boolean isSectionToReader(Passage passage) {
        return passage.voice()
                .is(words -> readerAnywhere.matcher(words).find()
                        && !speakerAnywhere.matcher(words).find());
    }

    private Turn nearest(Passage passage) {
        boolean headed = false;
        for (Context context : passage.contexts()) {
            boolean heading = context.role() == Context.Role.HEADING;
            if (context.role() != Context.Role.BEFORE && !(heading && headed)) {
                headed |= heading;
                Turn turn = turn(passage, context);
                if (turn != null) {
                    return turn;
                }
            }
        }
        return null;
    }

    private Turn turn(Passage passage, Context context) {
        MatchText words = context.text();
        if (asking.isIn(words)) {
            return Turn.TO_READER;
        }
        if (own.isIn(words) || speaksOfVendor(passage, words)) {
            return Turn.OWN;
        }
        return guiding.isIn(words) ? Turn.GUIDING : null;
    }

    private static boolean speaksOfVendor(Passage passage, MatchText words) {
        return passage.named(words).stream()
                .anyMatch(m ->
                        m.party() == Party.STAFF || m.party() == Party.PROVIDER && (m.owner() || isAsked(words, m)));
    }

    /** "How Norda keeps your data safe" */
    private static boolean isAsked(MatchText words, PartyMention mention) {
        return words.folded().substring(0, mention.stretch().start()).strip().endsWith("how");
    }
}
