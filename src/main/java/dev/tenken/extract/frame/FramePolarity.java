package dev.tenken.extract.frame;

import dev.tenken.data.Patterns;
import dev.tenken.extract.clause.AnsweredPlan;
import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.clause.Modality;
import dev.tenken.extract.passage.Cell;
import dev.tenken.extract.passage.ColumnType;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Examples;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.passage.Question;
import dev.tenken.extract.passage.Uncounted;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Script;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.value.Found;
import dev.tenken.model.fact.Polarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a clause says of a frame: affirmed, denied or vague; and of which word that is asked. */
public final class FramePolarity {
    /** Letters between a predicate and the thing that it denies. */
    private static final int DENIED_NEAR_JA = 12;

    private static final int DENIED_NEAR_EN = 40;

    /** What a question asks for that wants to see a paper. */
    private static final Pattern PAPER = Patterns.compile(
            "\\b(?:have|has|is there|are there|exists?|maintain|publish(?:ed)?|written|documented|formal|formally)\\b[^|?]{0,30}?"
                    + "\\b(?:polic(?:y|ies)|procedures?|plans?|standards?|guidelines?|strateg(?:y|ies)|runbooks?|playbooks?|manuals?)\\b"
                    + "|(?:方針|規程|規定|規則|手順書?|マニュアル|計画書?|ポリシー|ガイドライン|基準書?|要領)類?[をがは][^|?]{0,16}"
                    + "(?:定め|策定|文書化|作成|整備|制定|あり|有り|存在|用意|規定)|文書化");

    private final Passage passage;
    private final Slots slots;

    FramePolarity(Passage passage, Slots slots) {
        this.passage = passage;
        this.slots = slots;
    }

    /**
     * The word that carries the frame is what is affirmed or denied; else what it needs, else its first evidence. What the clause only
     * supposes not to be is asked last.
     */
    public Stretch anchor(Frame frame, Sight sight, Weight weight) {
        List<Stretch> anchors = new ArrayList<>();
        frame.carrier().forEach(words -> addOwn(sight, words, anchors));
        frame.needs().forEach(need -> addOwn(sight, need.words(), anchors));
        Clause clause = sight.clause();
        for (Stretch own : anchors) {
            if (!isSupposedNotToBe(clause, own)) {
                return own;
            }
        }
        Stretch first = weight.first();
        boolean asked = frame.takes().isEmpty() || anchors.isEmpty();
        if (asked && first != null && !isSupposedNotToBe(clause, first)) {
            return first;
        }
        return !anchors.isEmpty() ? anchors.get(0) : first != null ? first : clause.stretch();
    }

    private static void addOwn(Sight sight, Frame.Either words, List<Stretch> anchors) {
        Stretch own = sight.of(words).own();
        if (own != null) {
            anchors.add(own);
        }
    }

    private static boolean isSupposedNotToBe(Clause clause, Stretch words) {
        return clause.supposed(words) && clause.polarity(words) == Polarity.DENIED;
    }

    /** What the polarity is asked of: in a row a value in its own cell, which answers of other columns do not touch. */
    private Stretch said(Frame frame, Sight sight, Stretch anchor) {
        if (passage.kind() != Passage.Kind.ROW) {
            return anchor;
        }
        List<Stretch> values = frame.takes().stream()
                .filter(Frame.Take::required)
                .flatMap(take -> slots.seen(take).stream())
                .map(Found::hit)
                .toList();
        return Stream.<Predicate<Stretch>>of(sight.clause().stretch()::overlaps, sight::labels)
                .flatMap(where -> values.stream().filter(where))
                .findFirst()
                .orElse(anchor);
    }

    /** What the clause says of the frame: affirmed, denied or vague. @param anchor the word that this is asked of */
    public Polarity of(Frame frame, Sight sight, Stretch anchor) {
        Clause clause = sight.clause();
        if (frame.polarity() != null) {
            boolean less = Examples.lists(passage)
                    || PlannedSection.holds(passage, clause)
                    || PlannedSection.bringsLater(passage, clause, anchor)
                    || promises(frame) && isPlanned(clause);
            return frame.polarity() == Polarity.AFFIRMED && less ? Polarity.VAGUE : frame.polarity();
        }
        Stretch value = said(frame, sight, anchor);
        boolean denied = isDeniedBeside(value, frame, sight)
                || isRefused(frame, sight)
                || isOffer(frame) && clause.withdraws(value);
        Polarity said = denied ? Polarity.DENIED : clause.polarity(value);
        Polarity marked = frame.isTurned() ? turned(marked(said)) : marked(said);
        boolean affirms = marked == Polarity.DENIED
                && (isOffer(frame) && Meanwhile.isDenied(passage) || TwiceDenied.is(frame, sight));
        Polarity read = affirms ? Polarity.AFFIRMED : marked;
        boolean less = promisesLess(clause.modality(), frame)
                || Examples.lists(passage)
                || passage.kind() == Passage.Kind.ITEM
                        && AnsweredPlan.isBehindLabel(passage.text().folded())
                || PlannedSection.holds(passage, clause)
                || PlannedSection.bringsLater(passage, clause, value);
        return read == Polarity.AFFIRMED && less ? Polarity.VAGUE : read;
    }

    /** Whether it says that something holds: "cannot be altered" does, and so does the plan that this be so; there it is not yet. */
    private static boolean promises(Frame frame) {
        return frame.spec().set().containsValue(true);
    }

    private boolean isPlanned(Clause clause) {
        return clause.modality() == Modality.PLANS || PlannedSection.holds(passage, clause);
    }

    /** Only what is there to be used can be taken from customers: access rights that were withdrawn are as they should be. */
    private static boolean isOffer(Frame frame) {
        return frame.spec().set().containsKey("available");
    }

    /** What is planned is not there yet; what is only striven for is not there either, unless a figure says what it is measured by. */
    private static boolean promisesLess(Modality modality, Frame frame) {
        return modality == Modality.PLANS
                || modality == Modality.AIMS && frame.takes().stream().noneMatch(Frame.Take::exclusive);
    }

    /** 「ISMS | 未取得」: the cell that tells how it stands with what the label names denies it with a word that the frame needs. */
    private static boolean isDeniedBeside(Stretch value, Frame frame, Sight sight) {
        Clause clause = sight.clause();
        for (int i = 0;
                value.end() <= clause.stretch().start() && i < frame.needs().size();
                i++) {
            boolean no = sight.placesIn(frame.needs().get(i).words(), clause.stretch()).stream()
                    .anyMatch(own -> clause.polarity(own) == Polarity.DENIED);
            if (no) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Is sign-in with two factors possible? No. It will come next year": what only the question names is what the no denies. What the
     * answer names itself, or gives a figure of, speaks for itself.
     */
    private boolean isRefused(Frame frame, Sight sight) {
        Context question = passage.contexts().stream()
                .filter(c -> c.role() == Context.Role.QUESTION)
                .findFirst()
                .orElse(null);
        if (question == null
                || passage.kind() == Passage.Kind.ROW
                || !Question.opensWithNo(passage.text().folded())
                || Question.avoids(question.text().folded())) {
            return false;
        }
        boolean figure = frame.takes().stream().filter(Frame.Take::exclusive).anyMatch(take -> !slots.seen(take)
                .isEmpty());
        return !figure && isNamedBy(question, frame, sight);
    }

    /** Whether the heaviest of a frame's words that are there at all stand in a question, and not in the answer. */
    private static boolean isNamedBy(Context question, Frame frame, Sight sight) {
        return frame.evidence().stream()
                .filter(e -> e.weight() > 0 && !sight.of(e.words()).isAbsent())
                .max(Comparator.comparingDouble(Frame.Weighed::weight))
                .map(e -> sight.of(e.words()))
                .filter(p -> !p.isOwn() && question.equals(p.context()))
                .isPresent();
    }

    /** What a sign in the cell of the one plan that a row is read for says of it. */
    private Polarity marked(Polarity read) {
        if (passage.cells().isEmpty()) {
            return read;
        }
        List<Cell> plans = passage.cells().stream()
                .filter(c -> c.type() == ColumnType.PLAN && c.stretch() != null && c.mark() != null)
                .toList();
        if (plans.size() != 1) {
            return read;
        }
        return switch (plans.get(0).mark()) {
            case NO -> Polarity.DENIED;
            case PARTLY -> Polarity.VAGUE;
            default -> read;
        };
    }

    private static Polarity turned(Polarity polarity) {
        return switch (polarity) {
            case AFFIRMED -> Polarity.DENIED;
            case DENIED -> Polarity.AFFIRMED;
            case VAGUE -> Polarity.VAGUE;
        };
    }

    /**
     * What is only supposed not to be is no denial; nor is one that stands far from every word of the frame, when no value says
     * otherwise.
     */
    boolean deniesSomethingElse(Claim claim, Sight sight, Weight weight) {
        Clause clause = sight.clause();
        if (claim.frame().polarity() != null || claim.match().polarity() != Polarity.DENIED) {
            return false;
        }
        if (Uncounted.lists(passage)
                || isAffirmedBefore(weight)
                || isOfOption(claim.frame())
                || isSupposedNotToBe(clause, claim.match().anchor())
                || isOfPaper(clause, claim.match().anchor())) {
            return true;
        }
        if (clause.answers() != null
                || clause.predicate() == null
                || !claim.taken().isEmpty()) {
            return false;
        }
        if (isSaidInPassing(claim.frame(), sight)) {
            return true;
        }
        List<Frame.Either> words = claim.frame().evidence().stream()
                .filter(e -> e.weight() > 0)
                .map(Frame.Weighed::words)
                .toList();
        int distance = sight.distance(words, clause.predicate());
        return distance < Integer.MAX_VALUE
                && distance > (Script.hasJapanese(passage.text().folded()) ? DENIED_NEAR_JA : DENIED_NEAR_EN)
                && !isSubject(sight.lastBefore(words, clause.predicate().start()), clause.predicate());
    }

    /** 「二段階認証を使用しない：…」 is one of several choices; 「タイトルに値を含めることはできません」 is a limit of the text, not of the function. */
    private boolean isOfOption(Frame frame) {
        return isOffer(frame) && OPTION.matcher(passage.text().folded()).find();
    }

    private static final Pattern OPTION =
            Patterns.compile("^[^。:]{2,40}しない(?:場合)?:|を含めること(?:は|が)でき(?:ません|ない)|を含め(?:られ)?(?:ません|ない)"
                    + "|^(?:do not|don't|without) [^.:]{2,40}:");

    /** "Do you list all assets? Yes. We have no halls of our own": what the answer has affirmed is not denied by what it says beside. */
    private boolean isAffirmedBefore(Weight weight) {
        return weight.contexts().stream().anyMatch(c -> c.role() == Context.Role.QUESTION)
                && Question.opensWithYes(
                        passage.block().span().of(passage.document().words()));
    }

    /** 「…の制限機能は、いずれのサービスにも備えていない」: nothing else is spoken of before the predicate. */
    private boolean isSubject(Stretch words, Stretch predicate) {
        return words != null
                && SUBJECT_TO_PREDICATE.isWhole(passage.text().folded().substring(words.end(), predicate.start()));
    }

    private static final Expression SUBJECT_TO_PREDICATE = Expression.ofPlain(
            "[^。、はがをに]{0,8}(?:は|が|も)、?(?:(?:いずれの?|どの|どちらの?|すべての?|全ての?|現在|現時点|当面|今のところ|当社|弊社)[^はがを、。]{0,24}、?"
                    + "|[^は、。]{0,48}(?:プラン|エディション|コース|ライセンス|試用|トライアル|体験)[^は、。]{0,16}(?:では?|場合は?|には|は)、?(?:ご?(?:利用|使用|選択|設定|契約)|お使い|お選び)?)");

    /** "Do you have a written policy on patching? No": there is no paper; what it would be about may be done all the same. */
    private boolean isOfPaper(Clause clause, Stretch anchor) {
        if (clause.answers() == null) {
            return false;
        }
        String row = passage.text().folded();
        int start = row.lastIndexOf('|', anchor.start()) + 1;
        int end = row.indexOf('|', anchor.start());
        Matcher paper = PAPER.matcher(row).region(start, end < 0 ? row.length() : end);
        return paper.find() && !new Stretch(paper.start(), paper.end()).contains(anchor);
    }

    /**
     * "Copies made before the upgrade cannot be used": what a relative clause says of a thing is not denied with what is said of it. What
     * tells whether there is something is: "no tool with which …".
     */
    private static boolean isSaidInPassing(Frame frame, Sight sight) {
        return frame.spec().set().isEmpty()
                && frame.needs().stream()
                        .map(need -> sight.of(need.words()).own())
                        .anyMatch(own -> own != null
                                && sight.clause().relative(own)
                                && sight.clause().polarity(own) == Polarity.AFFIRMED);
    }
}
