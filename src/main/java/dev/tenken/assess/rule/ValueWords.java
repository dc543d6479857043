package dev.tenken.assess.rule;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.Interval;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.fact.Attributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Values as sentences word them: {@code P90D} is "90 days" or 「90日」, {@code JP} a country (rules/vocabulary/country-names.yaml), and the program's own words for what is
 * stated ({@code external-audit}) are those of rules/vocabulary/values.yaml. Words of the document in another language than the
 * sentence stand in quotation marks.
 */
final class ValueWords {

    /** Under which the words of parameters stand among those of attributes. */
    private static final String PARAMETERS = "parameters";

    private static final String FOLDER = "rules/vocabulary";
    private static final Set<String> COUNTRIES = Set.of("countries", "country", "law");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern JAPANESE_LETTERS = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern LATIN_WORD = Pattern.compile("\\p{javaLowerCase}{3,}");
    /** What a Japanese sentence takes as it is: Japanese words with names in them, addresses, and names in capitals. */
    private static final Pattern KEPT = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|://|@|^\\p{Lu}[\\w.-]*(?: [\\p{Lu}\\d][\\w.-]*)*$");

    private static final Map<String, Map<String, LocalizedText>> WORDS = words();
    private static final Map<String, LocalizedText> NAMES = texts(file("country-names.yaml"));

    private ValueWords() {}

    /** The words for a parameter's value: a duration in words, countries by name, yes and no; anything else as it is. */
    static String ofParameter(String id, String value, Language language) {
        if (TimeSpan.isDuration(value)) {
            return TimeSpan.parse(value).in(language);
        }
        LocalizedText known = WORDS.get(PARAMETERS).get(value);
        if (known != null) {
            return known.in(language);
        }
        return id.endsWith("countries")
                ? of(
                        "countries",
                        Arrays.stream(value.split(",")).map(String::strip).toList(),
                        language)
                : value;
    }

    /** The words for what a fact states under the name of an attribute. */
    static String of(String attribute, Object value, Language language) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(v -> of(attribute, v, language))
                    .collect(Collectors.joining(language == Language.JA ? "、" : ", "));
        }
        if (value instanceof Boolean yes) {
            return language == Language.JA ? (yes ? "あり" : "なし") : (yes ? "yes" : "no");
        }
        if (value instanceof TimeSpan span) {
            return bounded(span, language);
        }
        if (value instanceof Interval interval) {
            return range(interval, language);
        }
        return word(attribute, value instanceof Enum<?> word ? Attributes.word(word) : String.valueOf(value), language);
    }

    /** By when something is done: "within 5 business days", 「5営業日以内」. A least time is no promise of an end. */
    static String within(TimeSpan span, Language language) {
        String words = span.in(language);
        if (span.bound() == TimeSpan.Bound.AT_LEAST) {
            return language == Language.JA ? "早くとも" + words + "後" : "after " + words + " at the earliest";
        }
        return language == Language.JA ? words + "以内" : "within " + words;
    }

    /** The words of a document, in quotation marks when they are of another language than the sentence. */
    static String quoted(String words, Language language) {
        boolean japanese = language == Language.JA;
        boolean isForeign = japanese
                ? LATIN_WORD.matcher(words).find() && !KEPT.matcher(words).find()
                : JAPANESE_LETTERS.matcher(words).find();
        if (!isForeign) {
            return words;
        }
        return japanese ? "「" + words + "」" : "“" + words + "”";
    }

    private static String bounded(TimeSpan span, Language language) {
        String words = span.in(language);
        return switch (span.bound()) {
            case EXACT -> words;
            case AT_LEAST -> (language == Language.JA ? "少なくとも" : "at least ") + words;
            case AT_MOST -> (language == Language.JA ? "最長" : "at most ") + words;
        };
    }

    private static String range(Interval interval, Language language) {
        String most = interval.most().in(language);
        return interval.least().equals(interval.most())
                ? most
                : interval.least().in(language) + (language == Language.JA ? "～" : " to ") + most;
    }

    private static String word(String attribute, String value, Language language) {
        LocalizedText known = WORDS.getOrDefault(attribute, Map.of()).get(value);
        if (known != null) {
            return known.in(language);
        }
        if (COUNTRIES.contains(attribute) && COUNTRY.matcher(value).matches()) {
            LocalizedText name = NAMES.get(value);
            return name == null ? value : name.in(language);
        }
        return quoted(value, language);
    }

    private static Map<String, Map<String, LocalizedText>> words() {
        Map<String, Map<String, LocalizedText>> words = new TreeMap<>();
        file("values.yaml")
                .forEach((attribute, values) -> words.put(String.valueOf(attribute), texts((Map<?, ?>) values)));
        return words;
    }

    private static Map<String, LocalizedText> texts(Map<?, ?> values) {
        Map<String, LocalizedText> texts = new TreeMap<>();
        values.forEach((value, both) -> {
            Map<?, ?> languages = (Map<?, ?>) both;
            texts.put(
                    String.valueOf(value),
                    new LocalizedText(String.valueOf(languages.get("en")), String.valueOf(languages.get("ja"))));
        });
        return texts;
    }

    private static Map<?, ?> file(String name) {
        SourceFile file = SourceFiles.builtIn(FOLDER, name).stream()
                .filter(f -> f.path().endsWith("/" + name))
                .findFirst()
                .orElseThrow();
        return Data.readYaml(file.text(), file.path(), Map.class);
    }
}
