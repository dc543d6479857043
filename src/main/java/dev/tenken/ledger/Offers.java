package dev.tenken.ledger;

import dev.tenken.data.Data;
import dev.tenken.data.Patterns;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of plans, trials and limits: rules/vocabulary/offers.yaml. */
final class Offers {
    private static final OffersFile FILE = read();

    private static final String EN = any(FILE.plans().en());
    private static final String JA = any(FILE.plans().ja());

    /** Plans: their names are the first group, several with words between them, or the second, one with its plan word. */
    static final Pattern PLAN =
            Patterns.compile("(?<![\\p{L}\\p{N}])(" + EN + "(?:(?:,? and |,? or |, |/| & )" + EN + "){0,6}) "
                    + any(FILE.planWords().en()) + "(?![\\p{L}\\p{N}])|(?<![\\p{IsKatakana}ー])(" + JA
                    + any(FILE.planWords().ja())
                    + ")");

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
    record OffersFile(Words plans, Words planWords, Words trials, Words only, Words except) {}

    private static OffersFile read() {
        SourceFile file = SourceFiles.builtIn("rules/vocabulary", "offers.yaml").get(0);
        return Data.readYaml(file.text(), file.path(), OffersFile.class);
    }

    private static String any(List<String> words) {
        return "(?:" + String.join("|", words) + ")";
    }
}
