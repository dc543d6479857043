package dev.tenken.assess.workshop;

import dev.tenken.assess.rule.RuleFiles;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.assess.rule.RuleSource;
import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.model.AsOf;
import dev.tenken.model.InputException;
import dev.tenken.model.Nearest;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.document.DocumentKind;
import dev.tenken.model.document.DocumentRecord;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Candidate;
import dev.tenken.model.fact.Circumstances;
import dev.tenken.model.fact.Confidence;
import dev.tenken.model.fact.Event;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Verdict;
import dev.tenken.model.likeness.EmptyPromise;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads case files strictly, and gathers everything that is wrong with them. */
final class CaseReader {

    private static final LocalDate DEFAULT_DATE = LocalDate.of(2026, 1, 1);
    private static final Set<String> PARTS = new TreeSet<>(Set.of("edition", "history", "approval", "unfilled"));
    private static final int RECORDS = 2_000_000;
    private static final int HEADINGS = 3_000_000;
    private static final int UNREAD = 4_000_000;

    private final Map<String, RuleSource> rules;
    private final Set<String> controls = new TreeSet<>();
    private final Set<String> parameters = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    CaseReader(RulePack pack, Profile catalog) {
        this.rules = pack.rules();
        parameters.addAll(catalog.parameters().keySet());
        catalog.controls().forEach(c -> {
            controls.add(c.number());
            parameters.addAll(c.parameters().keySet());
        });
    }

    /**
     * The cases in the order of the files.
     *
     * @throws InputException listing everything that is wrong, each with file, line and title
     */
    List<RuleCase> read(List<SourceFile> files) {
        List<RuleCase> cases = new ArrayList<>();
        files.forEach(file -> read(file, cases));
        if (!problems.isEmpty()) {
            throw InputException.ofAll("the cases cannot be used: " + problems.size() + " to mend", problems);
        }
        return cases;
    }

    private void read(SourceFile file, List<RuleCase> cases) {
        String drl = file.path().substring(0, file.path().length() - RuleFiles.CASES.length()) + RuleFiles.DRL;
        if (rules.values().stream().noneMatch(r -> r.file().path().equals(drl))) {
            problems.add(file.path() + ": no rules beside it; wanted " + drl);
            return;
        }
        List<Object> trees = trees(file);
        Set<String> titles = new HashSet<>();
        int line = 0;
        for (int i = 0; i < trees.size(); i++) {
            Title title = Title.of(file, i, trees.get(i), line);
            line = title.line();
            if (!titles.add(title.text())) {
                problems.add(title.place() + ": an earlier case has this title too; give each its own");
            }
            try {
                EachWord.spread(trees.get(i), title.place())
                        .forEach((word, tree) -> cases.add(read(title.with(word), tree, drl)));
            } catch (InputException e) {
                problems.add(e.getMessage());
            }
        }
    }

    private RuleCase read(Title title, Object tree, String drl) {
        return new Reading(title).read(Data.fit(tree, title.place(), CaseText.class), drl);
    }

    private List<Object> trees(SourceFile file) {
        try {
            List<Object> trees =
                    Data.readYaml(file.text(), file.path(), CaseText.File.class).cases();
            if (trees == null || trees.isEmpty()) {
                problems.add(file.path() + ": holds no case; wanted a list under cases:");
            }
            return trees == null ? List.of() : trees;
        } catch (InputException e) {
            problems.add(e.getMessage());
            return List.of();
        }
    }

    /** What a case is called, and where. */
    private record Title(SourceFile file, int line, String text) {

        /** @param above the line of the title before, from 1; 0 for none */
        static Title of(SourceFile file, int index, Object tree, int above) {
            Object title = tree instanceof Map<?, ?> map ? map.get("title") : null;
            String text = title == null ? "case " + (index + 1) : String.valueOf(title);
            List<String> lines = file.text().lines().toList();
            // A title that YAML folds or escapes is not found as it stands: then the case before must do.
            int line = above;
            for (int i = above; i < lines.size() && line == above; i++) {
                line = lines.get(i).contains("title:") && lines.get(i).contains(text) ? i + 1 : above;
            }
            return new Title(file, Math.max(1, line), text);
        }

        /** The same for one word of several; for the word "" it stays as it is. */
        Title with(String word) {
            return word.isEmpty() ? this : new Title(file, line, text + " (" + word + ")");
        }

        String place() {
            return file.path() + ":" + line + ": \"" + text + "\"";
        }
    }

    /** The reading of one case. */
    private final class Reading {
        private final Title title;

        Reading(Title title) {
            this.title = title;
        }

        RuleCase read(CaseText text, String drl) {
            if (text.title() == null) {
                problem("has no title");
            }
            text.parameters().keySet().forEach(p -> known(p, "parameter", parameters));
            TreeSet<String> expected = expected(text, drl);
            List<VendorFact> facts = facts(text);
            return new RuleCase(
                    title.file(),
                    title.line(),
                    title.text(),
                    drl,
                    text.parameters(),
                    facts,
                    around(text),
                    dispositions(text, facts),
                    new AsOf(date(text.asOf(), "as-of", DEFAULT_DATE)),
                    expected,
                    verdicts(text));
        }

        private TreeSet<String> expected(CaseText text, String drl) {
            TreeSet<String> expected = new TreeSet<>();
            if (text.expect() == null) {
                problem("expect is missing: wanted every rule of " + drl + " that speaks, [] for none");
                return expected;
            }
            for (String rule : text.expect()) {
                RuleSource known = rules.get(rule);
                if (known == null) {
                    problem("expects unknown rule '" + rule + "'; nearest: " + Nearest.to(rule, rules.keySet()));
                } else if (!known.file().path().equals(drl)) {
                    problem("expects rule '" + rule + "', which stands at " + known.place() + "; only rules of " + drl
                            + " count");
                } else if (!expected.add(rule)) {
                    problem("expects rule '" + rule + "' twice");
                }
            }
            return expected;
        }

        private List<VendorFact> facts(CaseText text) {
            CaseFacts facts = new CaseFacts();
            List<VendorFact> read = new ArrayList<>();
            for (int i = 0; i < text.facts().size(); i++) {
                try {
                    read.add(fact(facts, text.facts().get(i)));
                } catch (IllegalArgumentException | InputException e) {
                    problem("fact " + (i + 1) + ": " + e.getMessage());
                }
            }
            return read;
        }

        private VendorFact fact(CaseFacts facts, CaseText.FactText text) {
            Polarity polarity = word(text.polarity(), "polarity", Polarity.values());
            return facts.next(
                    Topic.ofJson(String.valueOf(text.topic())),
                    polarity,
                    text.condition(),
                    text.attributes(),
                    text.services(),
                    text.document() == null ? CaseFacts.DOCUMENT : text.document(),
                    text.passage(),
                    circumstances(text),
                    text.heading(),
                    text.quote());
        }

        private Circumstances circumstances(CaseText.FactText text) {
            return new Circumstances(
                    optional(text.actor(), "actor", Party.values()),
                    optional(text.addressee(), "addressee", Party.values()),
                    optional(text.event(), "event", Event.values()),
                    text.scope(),
                    null,
                    optional(text.confidence(), "confidence", Confidence.values()),
                    null);
        }

        private <E extends Enum<E>> E optional(String written, String name, E[] values) {
            return written == null ? null : word(written, name, values);
        }

        private List<Object> around(CaseText text) {
            List<Object> around = new ArrayList<>();
            for (int i = 0; i < text.documents().size(); i++) {
                try {
                    around.add(record(text.documents().get(i)));
                } catch (IllegalArgumentException e) {
                    problem("document " + (i + 1) + ": " + e.getMessage());
                }
            }
            for (int i = 0; i < text.headings().size(); i++) {
                CaseText.HeadingText heading = text.headings().get(i);
                String document = heading.document() == null ? CaseFacts.DOCUMENT : heading.document();
                try {
                    around.add(new EmptyPromise(
                            Topic.ofJson(String.valueOf(heading.topic())), CaseFacts.evidence(document, HEADINGS + i)));
                } catch (InputException e) {
                    problem("heading " + (i + 1) + ": " + e.getMessage());
                }
            }
            for (int i = 0; i < text.unread().size(); i++) {
                try {
                    around.add(unread(i, text.unread().get(i)));
                } catch (InputException e) {
                    problem("unread " + (i + 1) + ": " + e.getMessage());
                }
            }
            return around;
        }

        private Candidate unread(int index, CaseText.UnreadText text) {
            return new Candidate(
                    Topic.ofJson(String.valueOf(text.topic())),
                    1,
                    CaseFacts.evidence(CaseFacts.DOCUMENT, UNREAD + index, null, text.quote()),
                    false);
        }

        private List<Disposition> dispositions(CaseText text, List<VendorFact> facts) {
            List<Disposition> dispositions = new ArrayList<>();
            for (int i = 0; i < text.dispositions().size(); i++) {
                try {
                    dispositions.add(
                            disposition("d" + (i + 1), text.dispositions().get(i), facts));
                } catch (IllegalArgumentException e) {
                    problem("disposition " + (i + 1) + ": " + e.getMessage());
                }
            }
            return dispositions;
        }

        private Disposition disposition(String id, CaseText.DispositionText text, List<VendorFact> facts) {
            if (text.fact() != null && (text.fact() < 1 || text.fact() > facts.size())) {
                throw new IllegalArgumentException(
                        "fact is " + text.fact() + "; the case has " + facts.size() + ", counted from 1");
            }
            VendorFact fact = text.fact() == null ? null : facts.get(text.fact() - 1);
            Disposition.Target target = new Disposition.Target(
                    "case",
                    text.control(),
                    text.criterion(),
                    null,
                    fact == null ? null : fact.getId(),
                    null,
                    fact == null ? null : fact.getEvidence().get(0).quote(),
                    null);
            return new Disposition(
                    id,
                    word(text.kind(), "kind", Disposition.Kind.values()),
                    target,
                    "case",
                    DEFAULT_DATE,
                    "case",
                    date(text.expires(), "expires", null),
                    text.corrected(),
                    text.polarity() == null ? null : word(text.polarity(), "polarity", Polarity.values()),
                    List.of(),
                    title.place());
        }

        private DocumentRecord record(CaseText.RecordText text) {
            String document = text.name() == null ? CaseFacts.DOCUMENT : text.name();
            text.stated().forEach(part -> known(part, "part of a document", PARTS));
            return new DocumentRecord(
                    document,
                    text.kind() == null ? DocumentKind.OTHER : word(text.kind(), "kind", DocumentKind.values()),
                    text.version(),
                    date(text.date(), "date", null),
                    Boolean.TRUE.equals(text.approved()),
                    CaseFacts.evidence(document, RECORDS),
                    passage(text, document, "edition", 1),
                    passage(text, document, "history", 2),
                    passage(text, document, "approval", 3),
                    passage(text, document, "unfilled", 4),
                    text.called());
        }

        private Evidence passage(CaseText.RecordText text, String document, String part, int place) {
            return text.stated().contains(part) ? CaseFacts.evidence(document, RECORDS + place) : null;
        }

        private LocalDate date(String text, String name, LocalDate otherwise) {
            try {
                return text == null ? otherwise : LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                problem(name + " is \"" + text + "\"; wanted a date as 2024-03-31");
                return otherwise;
            }
        }

        private TreeMap<String, Verdict> verdicts(CaseText text) {
            TreeMap<String, Verdict> verdicts = new TreeMap<>();
            text.verdicts().forEach((control, verdict) -> {
                if (known(control, "control", controls)) {
                    try {
                        verdicts.put(control, word(verdict, "verdict", Verdict.values()));
                    } catch (IllegalArgumentException e) {
                        problem(control + ": " + e.getMessage());
                    }
                }
            });
            return verdicts;
        }

        private boolean known(String word, String kind, Set<String> all) {
            if (!all.contains(word)) {
                problem("unknown " + kind + " '" + word + "'; nearest in the catalog: " + Nearest.to(word, all));
            }
            return all.contains(word);
        }

        private void problem(String text) {
            problems.add(title.place() + ": " + text);
        }
    }

    private static <E extends Enum<E>> E word(String word, String kind, E[] all) {
        return Arrays.stream(all)
                .filter(e -> Attributes.word(e).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown " + kind + " '" + word + "'; known: "
                        + Arrays.stream(all).map(Attributes::word).toList()));
    }
}
