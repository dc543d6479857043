package dev.tenken.ledger;

import dev.tenken.data.Data;
import dev.tenken.data.Patterns;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of plans, trials and limits: rules/vocabulary/offers.yaml. */
final class Offers {
    private static final OffersFile FILE = read();

    private static final String EN = any(FILE.plans().en());
    private static final String NAMES = EN + "(?:(?:,? and |,? or |, |/| & )" + EN + "){0,6}";
    private static final String JA = any(FILE.plans().ja());

    /** The group of a Japanese plan: one with its plan word. */
    static final int JAPANESE = 3;

    /** Plans: each group but {@link #JAPANESE} holds names, one or several with words between them. */
    static final Pattern PLAN = Patterns.compile("(?<![\\p{L}\\p{N}])(" + NAMES + ") "
            + any(FILE.planWords().en()) + "(?![\\p{L}\\p{N}])(?: \\((" + NAMES + "))?|(?<![\\p{IsKatakana}ー])(" + JA
            + any(FILE.planWords().ja())
            + ")|"
            + FILE.planPlaces().en().stream()
                    .map(p -> p.replace("NAMES", "(" + NAMES + ")").replace("NAME", "(" + EN + ")"))
                    .collect(Collectors.joining("|")));

    /** What stands between the names of several plans. */
    static final Pattern BETWEEN = Pattern.compile(",? and |,? or |, |/| & ");

    static final Pattern TRIAL = Patterns.compile(any(FILE.trials().all()));
    static final Pattern ONLY = Patterns.compile(any(FILE.only().all()));
    static final Pattern EXCEPT = Patterns.compile(any(FILE.except().all()));

    private Offers() {}

    /** Regular expressions in both languages. */
    record Words(List<String> ja, List<String> en) {
        List<String> all() {
            return Stream.concat(ja.stream(), en.stream()).toList();
        }
    }

    /** The form of the file. */
    record OffersFile(
            Words plans, Words planWords, Words planPlaces, Words noProducts, Words trials, Words only, Words except) {}

    /** Words that name something else of a company behind its name: "Norda Ltd", "Norda Support". */
    static String noProducts() {
        return any(FILE.noProducts().all());
    }

    private static OffersFile read() {
        SourceFile file = SourceFiles.builtIn("rules/vocabulary", "offers.yaml").get(0);
        return Data.readYaml(file.text(), file.path(), OffersFile.class);
    }

    private static String any(List<String> words) {
        return "(?:" + String.join("|", words) + ")";
    }
}
