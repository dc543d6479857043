package dev.tenken.disposition;

import dev.tenken.data.SourceDigest;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.Disposition.Kind;
import dev.tenken.model.disposition.Disposition.Proof;
import dev.tenken.model.disposition.Disposition.Target;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.finding.Verdict;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes dispositions of what somebody wrote, and gathers everything that is wrong with it. */
public final class DispositionReader {

    private static final int ID_LENGTH = 10;

    private static final Map<Kind, Set<Subject>> SUBJECTS = Map.of(
            Kind.ACCEPTED_RISK, Set.of(Subject.CONTROL, Subject.OBSERVATION),
            Kind.FALSE_ALARM, Set.of(Subject.CONTROL, Subject.FACT, Subject.OBSERVATION),
            Kind.COMPENSATING_EVIDENCE, Set.of(Subject.CONTROL),
            Kind.CORRECTED_FACT, Set.of(Subject.FACT),
            Kind.CONFIRMED_FACT, Set.of(Subject.FACT),
            Kind.NOT_APPLICABLE, Set.of(Subject.CONTROL));

    private enum Subject {
        CONTROL,
        FACT,
        OBSERVATION
    }

    private final Proofs proofs;
    private final List<String> problems;

    /**
     * @param proofs reads what compensating evidence rests on
     * @param problems takes what is wrong, one line each
     */
    public DispositionReader(Proofs proofs, List<String> problems) {
        this.proofs = proofs;
        this.problems = problems;
    }

    /**
     * Reads one disposition.
     *
     * @param place where it is written, as messages name it
     * @return null when something is wrong with it
     */
    public Disposition read(DispositionText text, String place) {
        List<String> wrong = new ArrayList<>();
        Kind kind = word("kind", text.kind(), Kind.values(), wrong);
        Target target = target(text, kind, wrong);
        LocalDate date = date("date", text.date(), wrong);
        needed("author", text.author(), "who says so", wrong);
        needed("date", text.date(), "since when, as 2026-10-01", wrong);
        needed("reason", text.reason(), "why", wrong);
        LocalDate expires = date("expires", text.expires(), wrong);
        if (date != null && expires != null && expires.isBefore(date)) {
            wrong.add("expires: got " + expires + ", which is before its date " + date + "; wanted its last day");
        }
        Polarity polarity =
                text.polarity() == null ? null : word("polarity", text.polarity(), Polarity.values(), wrong);
        checkCorrection(text, kind, wrong);
        List<Proof> shown = proofs(text, kind, wrong);
        if (!wrong.isEmpty()) {
            problems.add(place + ": " + String.join("; ", wrong));
            return null;
        }
        return new Disposition(
                text.id() == null ? id(text, kind, target) : text.id(),
                kind,
                target,
                text.author(),
                date,
                text.reason(),
                expires,
                text.corrected(),
                polarity,
                shown,
                place);
    }

    private static Target target(DispositionText text, Kind kind, List<String> wrong) {
        needed("vendor", text.vendor(), "the name of the vendor's folder", wrong);
        String control = text.control() == null ? controlOf(text.criterion()) : text.control();
        boolean ofFact = text.fact() != null || text.observation() == null && control == null && text.quote() != null;
        List<Subject> subjects = Stream.of(
                        control == null ? null : Subject.CONTROL,
                        ofFact ? Subject.FACT : null,
                        text.observation() == null ? null : Subject.OBSERVATION)
                .filter(s -> s != null)
                .toList();
        if (subjects.size() != 1) {
            wrong.add("what it is about: got " + (subjects.isEmpty() ? "nothing" : words(subjects))
                    + "; wanted one: control (and perhaps criterion, service), fact with quote, or observation");
        } else if (kind != null && !SUBJECTS.get(kind).contains(subjects.get(0))) {
            wrong.add("kind: got " + Attributes.word(kind) + " of " + words(subjects) + "; it can be said of "
                    + words(SUBJECTS.get(kind).stream().sorted().toList()));
        }
        if (control != null) {
            unwanted("quote", text.quote(), "a control", wrong);
            if (kind == Kind.ACCEPTED_RISK || kind == Kind.FALSE_ALARM) {
                needed(
                        "verdict",
                        text.verdict(),
                        "what the machine says of " + control + " today, such as gap: "
                                + "the word holds as long as that does",
                        wrong);
            }
        } else {
            unwanted("service", text.service(), "a fact or observation", wrong);
            unwanted("verdict", text.verdict(), "a fact or observation", wrong);
        }
        if (ofFact) {
            needed("quote", text.quote(), "the words that the fact rests on, by which it is known again", wrong);
        }
        if (control != null && text.criterion() != null && !text.criterion().startsWith(control + ".")) {
            wrong.add("criterion: got \"" + text.criterion() + "\"; wanted one of control " + control);
        }
        Verdict verdict = text.verdict() == null ? null : word("verdict", text.verdict(), Verdict.values(), wrong);
        return new Target(
                text.vendor(),
                control,
                text.criterion(),
                text.service(),
                text.fact(),
                text.observation(),
                text.quote(),
                verdict);
    }

    private static String words(List<Subject> subjects) {
        return subjects.stream().map(Attributes::word).collect(Collectors.joining(" and "));
    }

    private static String controlOf(String criterion) {
        return criterion == null || criterion.indexOf('.') < 0
                ? criterion
                : criterion.substring(0, criterion.lastIndexOf('.'));
    }

    private static void checkCorrection(DispositionText text, Kind kind, List<String> wrong) {
        boolean corrects = !text.corrected().isEmpty() || text.polarity() != null;
        if (kind == Kind.CORRECTED_FACT && !corrects) {
            wrong.add("corrected: missing; wanted attributes with their right values, or polarity");
        }
        if (kind != null && kind != Kind.CORRECTED_FACT && corrects) {
            wrong.add("corrected: stands at a disposition of kind " + Attributes.word(kind)
                    + "; wanted at corrected-fact only");
        }
    }

    private List<Proof> proofs(DispositionText text, Kind kind, List<String> wrong) {
        if (kind == Kind.COMPENSATING_EVIDENCE && text.evidence().isEmpty()) {
            wrong.add("evidence: missing; wanted a document with its quote, or a file");
        }
        List<Proof> read = new ArrayList<>();
        for (int i = 0; i < text.evidence().size(); i++) {
            Proof proof = proofs.read(text.evidence().get(i), "evidence[" + i + "]", wrong);
            if (proof != null) {
                read.add(proof);
            }
        }
        return read;
    }

    /** The same for the same words, wherever they stand; another for anything else that is said. */
    private static String id(DispositionText text, Kind kind, Target target) {
        String said = Stream.of(
                        kind,
                        target,
                        text.author(),
                        text.date(),
                        text.reason(),
                        text.expires(),
                        new TreeMap<>(text.corrected()),
                        text.polarity(),
                        text.evidence())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        return "D-" + SourceDigest.ofAll(said).substring(0, ID_LENGTH);
    }

    private static void unwanted(String key, String value, String subject, List<String> wrong) {
        if (value != null) {
            wrong.add(key + ": means nothing where " + subject + " is spoken of; leave it out");
        }
    }

    private static void needed(String key, String value, String wanted, List<String> wrong) {
        if (value == null || value.isBlank()) {
            wrong.add(key + ": missing; wanted " + wanted);
        }
    }

    private static LocalDate date(String key, String value, List<String> wrong) {
        try {
            return value == null || value.isBlank() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            wrong.add(key + ": got \"" + value + "\"; wanted a date as 2026-10-01");
            return null;
        }
    }

    private static <E extends Enum<E>> E word(String key, String value, E[] all, List<String> wrong) {
        for (E word : all) {
            if (Attributes.word(word).equals(value)) {
                return word;
            }
        }
        wrong.add(key + ": " + (value == null ? "missing" : "got \"" + value + "\"") + "; wanted one of "
                + Arrays.stream(all).map(Attributes::word).toList());
        return null;
    }
}
