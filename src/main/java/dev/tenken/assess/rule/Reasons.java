package dev.tenken.assess.rule;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.model.AsOf;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.model.catalog.Thresholds;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Encryption;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.CriterionResult;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Remark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why rules came to what they did, as sentences in both languages. A sentence may name {@code {control}}, {@code {criterion}},
 * {@code {condition}}, {@code {minimum}} (how many criteria must be met), {@code {open}} and {@code {failed}} (what those criteria ask for), a threshold as {@code {param:ID}}, and any attribute (a deadline also as
 * {@code {within:deadline}}, ciphers as {@code {transit:algorithm}} or {@code {rest:algorithm}}), of which the first fact that states it gives the
 * value.
 */
public final class Reasons {

    private static final String CONTROL = "control";
    private static final String CRITERION = "criterion";
    private static final String TOPIC = "topic";
    private static final String AS_OF = "as-of";
    private static final String CONDITION = "condition";
    private static final String MINIMUM = "minimum";
    private static final String OPEN = "open";
    private static final String FAILED = "failed";
    private static final String PARAMETER = "param:";
    /** Before an attribute that tells by when something is done. */
    private static final String WITHIN = "within:";

    private static final String ALGORITHM = "algorithm";
    /** Of the ciphers of one sentence, those for data on their way and those for stored data: they are often named together. */
    private static final Map<String, Function<Encryption, List<String>>> ALGORITHMS =
            Map.of("transit:algorithm", Encryption::transitAlgorithm, "rest:algorithm", Encryption::restAlgorithm);

    private static final String NOTHING = "–";

    /** Behind the name of a rule of silence: its sentence where passages might be a statement. */
    public static final String NEAR = ".near";

    /** So many values of an attribute stand in one sentence; the others stand beside the quotes. */
    public static final int MOST_VALUES = 20;

    /** However a document spaces its words, they are the same in a sentence. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

    private static final Pattern FULL_STOP = Pattern.compile("[.。]$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

    private final Map<String, LocalizedText> sentences;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /** @param sentences by the names of the rules, sorted */
    Reasons(Map<String, LocalizedText> sentences) {
        this.sentences = sentences;
    }

    /** Reads reason files; {@code problems} takes what is wrong with them. */
    public static Reasons read(List<SourceFile> files, List<String> problems) {
        Map<String, LocalizedText> sentences = new TreeMap<>();
        for (SourceFile file : files) {
            Map<?, ?> tree = Data.readYaml(file.text(), file.path(), Map.class);
            tree.forEach((rule, texts) -> {
                if (texts instanceof Map<?, ?> t
                        && t.get("en") instanceof String en
                        && t.get("ja") instanceof String ja) {
                    if (sentences.put(String.valueOf(rule), new LocalizedText(en, ja)) != null) {
                        problems.add(file.path() + ": " + rule + " has a reason already");
                    }
                } else {
                    problems.add(file.path() + ": " + rule + " needs a sentence under en and one under ja");
                }
            });
        }
        return new Reasons(sentences);
    }

    public Collection<String> rules() {
        return sentences.keySet();
    }

    boolean has(String rule) {
        return sentences.containsKey(rule);
    }

    /** The rule's sentence with its placeholders. */
    LocalizedText template(String rule) {
        return sentences.get(rule);
    }

    /** Under which the rule's sentence stands where passages come near: the rule itself when it has no such sentence. */
    public String near(String rule) {
        return has(rule + NEAR) ? rule + NEAR : rule;
    }

    /** Placeholders of the rule's sentences that nothing can fill for this control (null for a rule of every control). */
    public List<String> unresolvable(String rule, Control control) {
        LocalizedText text = sentences.get(rule);
        TreeSet<String> unknown = new TreeSet<>();
        for (String sentence : List.of(text.en(), text.ja())) {
            PLACEHOLDER.matcher(sentence).results().map(m -> m.group(1)).forEach(unknown::add);
        }
        unknown.removeAll(List.of(CONTROL, CRITERION, MINIMUM, OPEN, FAILED, TOPIC));
        plain(unknown);
        if (control != null) {
            unknown.remove(CONDITION);
            control.topics()
                    .forEach(t -> unknown.removeAll(Attributes.of(t.type()).keySet()));
            control.parameters().keySet().forEach(p -> unknown.remove(PARAMETER + p));
        }
        return new ArrayList<>(unknown);
    }

    /** Takes each attribute by its name alone. */
    private static void plain(TreeSet<String> placeholders) {
        List<String> within =
                placeholders.stream().filter(p -> p.startsWith(WITHIN)).toList();
        within.forEach(placeholders::remove);
        within.forEach(p -> placeholders.add(p.substring(WITHIN.length())));
        if (placeholders.removeAll(ALGORITHMS.keySet())) {
            placeholders.add(ALGORITHM);
        }
    }

    /** Placeholders of an observation's text that nothing can fill. */
    List<String> unresolvableOfRemark(String rule) {
        LocalizedText text = sentences.get(rule);
        TreeSet<String> unknown = new TreeSet<>();
        for (String sentence : List.of(text.en(), text.ja())) {
            PLACEHOLDER.matcher(sentence).results().map(m -> m.group(1)).forEach(unknown::add);
        }
        unknown.removeAll(List.of(TOPIC, AS_OF, CONDITION));
        plain(unknown);
        unknown.removeIf(p -> p.startsWith(PARAMETER));
        for (Topic topic : Topic.values()) {
            unknown.removeAll(Attributes.of(topic.type()).keySet());
        }
        return new ArrayList<>(unknown);
    }

    /**
     * The text of an observation.
     *
     * @throws dev.tenken.model.InputException when it names a threshold that there is not
     */
    public LocalizedText of(Remark remark, Thresholds thresholds, AsOf asOf) {
        return fill(remark.rule(), (placeholder, language) -> {
            if (placeholder.equals(AS_OF)) {
                return asOf.shown();
            }
            if (placeholder.equals(TOPIC)) {
                return titles(remark.topics().stream(), language);
            }
            return placeholder.startsWith(PARAMETER)
                    ? parameter(thresholds, placeholder.substring(PARAMETER.length()), language)
                    : stated(placeholder, language, remark.facts());
        });
    }

    private static String parameter(Thresholds thresholds, String id, Language language) {
        return ValueWords.ofParameter(id, thresholds.value(id), language);
    }

    /** The reason of a result. */
    public LocalizedText of(CriterionResult result, Criterion criterion) {
        return fill(result.rule(), (placeholder, language) -> value(placeholder, language, criterion, result.facts()));
    }

    /** The reason of a control's verdict. */
    public LocalizedText of(String rule, Control control, List<Judgement> judgements) {
        return fill(rule, (placeholder, language) -> switch (placeholder) {
            case CONTROL -> control.number();
            case MINIMUM -> String.valueOf(control.minimumMet());
            case OPEN -> asked(open(judgements), language);
            case FAILED -> asked(failed(judgements), language);
            default -> NOTHING;
        });
    }

    /** The criteria that keep a control from being satisfied: the essential ones, else all that are not met. */
    private static List<Criterion> open(List<Judgement> judgements) {
        List<Criterion> open = criteria(judgements, j -> j.outcome() != Outcome.MET);
        List<Criterion> essential = open.stream().filter(Criterion::essential).toList();
        return essential.isEmpty() ? open : essential;
    }

    /** The criteria whose failure is a gap. */
    private static List<Criterion> failed(List<Judgement> judgements) {
        List<Criterion> failed = criteria(judgements, j -> j.outcome() == Outcome.FAILED);
        List<Criterion> gaps =
                failed.stream().filter(c -> c.essential() && c.gapWhenFailed()).toList();
        return gaps.isEmpty() ? failed : gaps;
    }

    private static List<Criterion> criteria(List<Judgement> judgements, Predicate<Judgement> wanted) {
        return judgements.stream().filter(wanted).map(Judgement::criterion).toList();
    }

    /** What the criteria ask for, in quotation marks; nothing that is not told. */
    private static String asked(List<Criterion> criteria, Language language) {
        boolean japanese = language == Language.JA;
        String asked = criteria.stream()
                .map(c -> FULL_STOP.matcher(c.prose().in(language)).replaceFirst(""))
                .map(prose -> japanese ? "「" + prose + "」" : "“" + prose + "”")
                .collect(Collectors.joining(japanese ? "、" : ", "));
        return asked.isEmpty() ? NOTHING : asked;
    }

    private interface Filler {
        String value(String placeholder, Language language);
    }

    private LocalizedText fill(String rule, Filler filler) {
        // Looked up before it is computed: that takes no lock.
        Template known = templates.get(rule);
        Template template = known != null
                ? known
                : templates.computeIfAbsent(rule, r -> Template.of(Objects.requireNonNull(sentences.get(r), r)));
        return template.filled(filler);
    }

    /** A rule's sentence, taken apart. */
    private record Template(List<String> english, List<String> japanese) {

        static Template of(LocalizedText text) {
            return new Template(parts(text.en()), parts(text.ja()));
        }

        /** By turns what is written and what a placeholder names. */
        private static List<String> parts(String sentence) {
            List<String> parts = new ArrayList<>();
            Matcher placeholder = PLACEHOLDER.matcher(sentence);
            int from = 0;
            while (placeholder.find()) {
                parts.add(sentence.substring(from, placeholder.start()));
                parts.add(placeholder.group(1));
                from = placeholder.end();
            }
            parts.add(sentence.substring(from));
            return parts;
        }

        LocalizedText filled(Filler filler) {
            return new LocalizedText(
                    filled(english, Language.EN, filler).replace("every 1 ", "every "),
                    filled(japanese, Language.JA, filler));
        }

        private static String filled(List<String> parts, Language language, Filler filler) {
            if (parts.size() == 1) {
                return parts.get(0);
            }
            StringBuilder filled = new StringBuilder();
            for (int i = 0; i < parts.size(); i++) {
                filled.append(i % 2 == 0 ? parts.get(i) : filler.value(parts.get(i), language));
            }
            return filled.toString();
        }
    }

    private static String value(String placeholder, Language language, Criterion criterion, List<VendorFact> facts) {
        if (placeholder.equals(CONTROL)) {
            return criterion.control();
        }
        if (placeholder.equals(CRITERION)) {
            return criterion.prose().in(language);
        }
        if (placeholder.equals(TOPIC)) {
            return titles(facts.stream().map(Topic::of).distinct().sorted(), language);
        }
        if (placeholder.startsWith(PARAMETER)) {
            Parameter parameter = criterion.parameters().get(placeholder.substring(PARAMETER.length()));
            return parameter == null ? NOTHING : threshold(parameter, language);
        }
        return stated(placeholder, language, facts);
    }

    private static String titles(Stream<Topic> topics, Language language) {
        return topics.map(t -> t.title().in(language))
                .collect(Collectors.joining(language == Language.JA ? "、" : ", "));
    }

    private static String stated(String placeholder, Language language, List<VendorFact> facts) {
        List<String> values = facts.stream()
                .map(f -> stated(placeholder, f, language))
                .filter(Objects::nonNull)
                .map(v -> SPACES.matcher(v).replaceAll(" "))
                .distinct()
                .toList();
        if (values.isEmpty()) {
            return language == Language.JA ? "記載なし" : "not stated";
        }
        String shown =
                values.stream().limit(MOST_VALUES).collect(Collectors.joining(language == Language.JA ? "、" : ", "));
        int more = values.size() - MOST_VALUES;
        return more <= 0 ? shown : shown + (language == Language.JA ? "、ほか " + more + " 件" : " and " + more + " more");
    }

    /** A threshold's value and, when a profile set it, which. */
    private static String threshold(Parameter parameter, Language language) {
        String value = ValueWords.ofParameter(parameter.id(), parameter.value(), language);
        if (!parameter.ofProfile()) {
            return value;
        }
        return language == Language.JA
                ? value + "（プロファイル " + parameter.setBy() + "）"
                : value + " (profile " + parameter.setBy() + ")";
    }

    /** What one fact states, with the bound that its wording sets on a duration; null when it states nothing of it. */
    private static String stated(String placeholder, VendorFact fact, Language language) {
        if (placeholder.equals(CONDITION)) {
            return fact.getCondition() == null ? null : ValueWords.quoted(fact.getCondition(), language);
        }
        if (fact instanceof Encryption encryption && ALGORITHMS.containsKey(placeholder)) {
            List<String> named = ALGORITHMS.get(placeholder).apply(encryption);
            return named.isEmpty() ? null : ValueWords.of(ALGORITHM, named, language);
        }
        boolean within = placeholder.startsWith(WITHIN);
        String attribute = within ? placeholder.substring(WITHIN.length()) : placeholder;
        Object value = Attributes.value(fact, attribute);
        if (value == null) {
            return null;
        }
        return within && value instanceof TimeSpan span
                ? ValueWords.within(span, language)
                : ValueWords.of(attribute, value, language);
    }
}
