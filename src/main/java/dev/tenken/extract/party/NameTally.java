package dev.tenken.extract.party;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import dev.tenken.model.document.BlockKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Counts what a document says of each name that it holds. Each letter is looked at a bounded number of times. */
final class NameTally {
    /** Fewer mentions of a company with its legal form may be of anyone. */
    private static final int FEWEST_LEGAL = 3;

    private static final int AGENT_WEIGHT = 2;
    private static final int TITLE_WEIGHT = 1;
    private static final int FOLDER_WEIGHT = 2;
    private static final int SITE_WEIGHT = 3;
    private static final int LEGAL_WEIGHT = 4;
    private static final int HEAD_WEIGHT = 4;
    private static final int DEFINED_WEIGHT = 5;
    private static final int SUBJECT_WEIGHT = 3;

    /** Who is spoken of at the head of this many sentences, and this many times as often as the next one, is whom the paper is about. */
    private static final int FEWEST_SUBJECTS = 3;

    private static final int TIMES_NEXT = 3;
    /** Of so many times that a word comes, all but one are the whole name. */
    private static final int FULL_SHARE = 5;

    private static final int FEWEST_OF_AUTHOR = 5;
    private static final int FEWEST_BESIDE_WE = 8;
    /** A paper that names somebody this many times as often as it says "we" hardly speaks of a supplier. */
    private static final int SELDOM = 10;

    private static final Expression SUBJECT_BEHIND =
            Expression.ofPlain("^ ?(?:では|には|は)|^(?: [A-Z][A-Za-z]{1,20})? [a-z]{2,20}\\b");

    /** "How does Harbour keep files?" */
    private static final Expression ASKED = Expression.ofPlain(
            "(?:(?:How|Where|When|What|Why)(?: often| long)? )?(?i:is|are|does|do|has|have|can|will) (?:the )?");

    private static final Expression ASKED_BEFORE =
            Expression.ofPlain("^(?:(?:How|Where|When|What|Why) )?(?:Is|Are|Does|Do|Has|Have|Can|Will) ");

    private static final Expression FIRST_PERSON =
            Expression.ofPlain(Patterns.compile("\\b(?:[Ww]e|[Oo]ur|us)\\b|当社|弊社"), false);

    private final PartyWords words = PartyWords.builtIn();
    private final Map<String, Integer> weights = new TreeMap<>();
    private final Map<String, Integer> agents = new TreeMap<>();
    private final Map<String, Integer> legal = new TreeMap<>();
    private final Map<String, Integer> subjects = new TreeMap<>();
    private final Map<String, String> aliases = new TreeMap<>();
    private final Set<String> others = new HashSet<>();
    private final Set<String> headed = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final StringBuilder all = new StringBuilder();
    private final Map<String, Integer> inside = new HashMap<>();
    private final Map<String, Integer> small = new HashMap<>();
    private final Set<String> smallFirms = new HashSet<>();
    private int firstPersons;
    private boolean titled;

    void add(BlockKind kind, String text) {
        all.append(text).append('\n');
        if (kind == BlockKind.HEADING) {
            title(text);
            return;
        }
        firstPersons += FIRST_PERSON.isIn(text) ? 1 : 0;
        SmallWords.each(text, word -> small.merge(word, 1, Integer::sum));
        latin(text);
        japanese(text);
    }

    /** Names that the document lists as those of its suppliers. */
    void addOthers(String text) {
        NameForm.eachLatin(text, m -> others.add(NameForm.withoutLegalForm(m.group())));
        Matcher m = NameForm.JAPANESE.matcher(text);
        while (m.find()) {
            others.add(m.group("after") == null ? m.group("before") : m.group("after"));
        }
    }

    /** Who a document says that its term for the provider means: the last whom the definition names, at its end. */
    void addDefined(String says) {
        String[] last = {null};
        NameForm.eachLatin(says, m -> last[0] = endsWith(says, m.end()) ? m.group() : last[0]);
        NameForm.eachSmallFirm(says, m -> last[0] = endsWith(says, m.end()) ? m.group() : last[0]);
        Matcher m = NameForm.JAPANESE.matcher(says);
        while (m.find()) {
            last[0] = m.end() == says.length()
                    ? m.group("after") == null ? m.group("before") : m.group("after")
                    : last[0];
        }
        if (last[0] != null) {
            String name = NameForm.withoutLegalForm(last[0]);
            legal.merge(name, 1, Integer::sum);
            smallFirms.add(name);
            weights.merge(name, DEFINED_WEIGHT, Integer::sum);
        }
    }

    private static boolean endsWith(String says, int end) {
        return end == says.length()
                || NameForm.LEGAL_BEHIND
                        .matcher(says)
                        .region(end, says.length())
                        .matches();
    }

    /** Names at the heads of matrices of responsibility. */
    void addHeads(Iterable<String> names) {
        names.forEach(name -> weights.merge(name, HEAD_WEIGHT, Integer::sum));
        names.forEach(heads::add);
    }

    /** Whether the name stands at the head of a matrix of responsibility. */
    boolean isHead(String name) {
        return heads.contains(name);
    }

    /** The first heading is the document's title, and often names its author. */
    private void title(String text) {
        NameForm.eachLatin(text, m -> {
            for (String name : withoutOpening(m.group())) {
                headed.add(firstOf(name));
                if (ASKED.isWhole(text.substring(0, m.start())) || ASKED_BEFORE.isIn(m.group())) {
                    subjects.merge(firstOf(name), 1, Integer::sum);
                }
                weights.merge(name, titled ? 0 : TITLE_WEIGHT, Integer::sum);
            }
        });
        titled = true;
    }

    private void latin(String text) {
        NameForm.eachLatin(text, m -> {
            for (String name : withoutOpening(m.group())) {
                mention(text, m.end() - name.length(), m.end(), name);
            }
        });
        NameForm.eachSmallFirm(text, m -> {
            if (!words.isNoName(m.group())) {
                smallFirms.add(m.group());
                mention(text, m.start(), m.end(), m.group());
            }
        });
    }

    private void mention(String text, int start, int end, String run) {
        String name = NameForm.withoutLegalForm(run);
        if (start > 1 && Character.isLowerCase(text.charAt(start - 2))) {
            inside.merge(name, 1, Integer::sum);
        }
        boolean withForm = name.length() < run.length()
                || NameForm.LEGAL_BEHIND
                        .matcher(text)
                        .region(end, text.length())
                        .lookingAt();
        if (withForm) {
            legal.merge(name, 1, Integer::sum);
            alias(text, start + name.length(), name);
        }
        int weight = NameEvidence.weight(text, start, start + name.length());
        if (weight < 0) {
            others.add(name);
        }
        weights.merge(name, weight, Integer::sum);
        if (isSubject(text, start, start + name.length())) {
            subjects.merge(firstOf(name), 1, Integer::sum);
        }
        if (NameEvidence.isAgent(text, start)) {
            agents.merge(name, AGENT_WEIGHT, Integer::sum);
        }
    }

    /** The short form that is given behind a company's name. */
    private void alias(String text, int end, String name) {
        Matcher alias = NameForm.ALIAS_BEHIND.matcher(text).region(end, text.length());
        if (alias.lookingAt() && !words.isNoName(alias.group("alias").toLowerCase(Locale.ROOT))) {
            aliases.putIfAbsent(alias.group("alias"), name);
        }
    }

    /** "Harbour keeps …", "Harbour Cloud keeps …" at the head of a sentence; Harbourでは. */
    private static boolean isSubject(String text, int start, int end) {
        boolean opens = start == 0
                || start > 1 && ".。!?".indexOf(text.charAt(start - 2)) >= 0
                || start > 0 && text.charAt(start - 1) == '。';
        boolean japanese = end < text.length() && !Character.isWhitespace(text.charAt(end));
        return (opens || japanese) && SUBJECT_BEHIND.begins(text, end, text.length());
    }

    private static String firstOf(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    /**
     * Whether so many sentences are about the name, and so few about any other, that the paper is its bearer's, known as somebody's
     * supplier though he be. Who says "we" not quite seldom may speak of his supplier for long, but hardly under his address.
     */
    boolean isAuthor(String name, OwnSites sites) {
        String first = firstOf(NameForm.withoutTrade(name));
        int acts = subjects.getOrDefault(first, 0);
        boolean beside = firstPersons * SELDOM >= mentions(first) && !OwnSites.bears(sites.mostNamed(), first);
        return first.equals(mainSubject()) && acts >= (beside ? FEWEST_BESIDE_WE : FEWEST_OF_AUTHOR);
    }

    /** The one that most sentences are about, or null when there is none. */
    private String mainSubject() {
        List<Map.Entry<String, Integer>> first = subjects.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        boolean main = !first.isEmpty()
                && first.get(0).getValue() >= FEWEST_SUBJECTS
                && (first.size() == 1
                        || first.get(0).getValue() >= TIMES_NEXT * first.get(1).getValue());
        return main ? first.get(0).getKey() : null;
    }

    private void japanese(String text) {
        if (!NameForm.mayHoldJapanese(text)) {
            return;
        }
        Matcher m = NameForm.JAPANESE.matcher(text);
        while (m.find()) {
            String name = m.group("after") == null ? m.group("before") : m.group("after");
            legal.merge(name, 1, Integer::sum);
            weights.merge(name, NameEvidence.weight(text, m.start(), m.end()), Integer::sum);
        }
    }

    /** The run without the words before the name that begin the sentence: "The Harbour", "When Harbour"; none when nothing is left. */
    private List<String> withoutOpening(String run) {
        String name = run;
        while (words.isNoName(firstWord(name))) {
            int blank = name.indexOf(' ');
            if (blank < 0) {
                return List.of();
            }
            name = name.substring(blank + 1);
        }
        return List.of(name);
    }

    private static String firstWord(String name) {
        return firstOf(name).toLowerCase(Locale.ROOT);
    }

    /** The names and what speaks for them, with what the folder's name says. */
    Map<String, Integer> weighed(String folder, OwnSites sites) {
        Map<String, Integer> weighed = new TreeMap<>(weights);
        if (firstPersons == 0) {
            agents.forEach((name, weight) -> weighed.merge(name, weight, Integer::sum));
        }
        String main = mainSubject();
        if (main != null) {
            weighed.merge(inFull(main), SUBJECT_WEIGHT + (headed.contains(main) ? TITLE_WEIGHT : 0), Integer::sum);
        }
        company().forEach(name -> weighed.merge(name, LEGAL_WEIGHT, Integer::sum));
        shareWithAliases(weighed);
        String site = sites.mostNamed();
        weighed.replaceAll((name, weight) ->
                weight + (isFolder(name, folder) ? FOLDER_WEIGHT : 0) + (OwnSites.bears(site, name) ? SITE_WEIGHT : 0));
        weighed.keySet().removeIf(name -> !isName(name, weighed.get(name)));
        return weighed;
    }

    /** What speaks for the short form of a name speaks for the whole, and the other way round. */
    private void shareWithAliases(Map<String, Integer> weighed) {
        aliases.forEach((alias, name) -> {
            int both = weighed.getOrDefault(alias, 0) + (alias.equals(name) ? 0 : weighed.getOrDefault(name, 0));
            weighed.put(alias, both);
            weighed.put(name, both);
        });
    }

    /** The name that begins with a word, where the word hardly ever stands alone: "Harbour Lights" for "Harbour". */
    private String inFull(String first) {
        int alone = mentions(first);
        return weights.keySet().stream()
                .filter(name -> name.startsWith(first + " ") && FULL_SHARE * mentions(name) > (FULL_SHARE - 1) * alone)
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse(first);
    }

    /** What bears one of the names and says its trade behind it: "Harbour Cloud" beside "Harbour". */
    Stream<String> productsOf(List<String> names) {
        return weights.keySet().stream()
                .filter(name -> names.contains(NameForm.withoutTrade(name)))
                .limit(OwnNames.MOST_NAMES);
    }

    /** The company, with its legal form, that is named most. */
    private List<String> company() {
        List<String> oftenest = legal.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(OwnNames.MOST_NAMES)
                .map(Map.Entry::getKey)
                .filter(name -> !others.contains(name) && mentions(NameForm.withoutTrade(name)) >= FEWEST_LEGAL)
                .toList();
        return oftenest.stream()
                .max(Comparator.comparingInt((String name) -> mentions(NameForm.withoutTrade(name)))
                        .thenComparing(Comparator.reverseOrder()))
                .map(name ->
                        Stream.of(name, NameForm.withoutTrade(name)).distinct().toList())
                .orElse(List.of());
    }

    private int mentions(String name) {
        int count = 0;
        for (int at = all.indexOf(name); at >= 0; at = all.indexOf(name, at + name.length())) {
            count += goesOn(at + name.length()) ? 0 : 1;
        }
        return count;
    }

    /** "Harbour" is not named in "Harbourmaster". */
    private boolean goesOn(int at) {
        char next = at < all.length() ? all.charAt(at) : ' ';
        return next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
    }

    /** True when the folder bears the name, alone or in front: auth0-compliance. */
    static boolean isFolder(String name, String folder) {
        String first = folder.split("[-_ .]", 2)[0];
        String plain = NameForm.withoutTrade(name);
        return plain.equalsIgnoreCase(folder) || plain.equalsIgnoreCase(first) || name.equalsIgnoreCase(folder);
    }

    /** A word that the text writes small too, or a short one of capitals only, is a name only where more than acts says so. */
    private boolean isName(String name, int weight) {
        List<String> parts =
                new ArrayList<>(List.of(name.toLowerCase(Locale.ROOT).split(" ")));
        if (parts.stream().allMatch(words::isNoName)) {
            return false;
        }
        boolean single = parts.size() == 1;
        boolean plain = single && name.chars().skip(1).allMatch(Character::isLowerCase);
        int asWord = small.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
        int asName = inside.getOrDefault(name, 0);
        boolean opposed = Character.isLowerCase(name.charAt(0)) && heads.contains(name);
        if (plain
                && !opposed
                && !smallFirms.contains(name)
                && (asWord > asName || asName == 0 && CommonEndings.has(name))) {
            return false;
        }
        return !(isShortAcronym(name) && !legal.containsKey(name) && weight < ACRONYM);
    }

    /** SSO, GDPR and their like act in sentences as companies do. */
    private static final int ACRONYM = 8;

    private static boolean isShortAcronym(String name) {
        return name.length() <= 5 && name.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
