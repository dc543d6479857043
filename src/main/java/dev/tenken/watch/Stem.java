package dev.tenken.watch;

import dev.tenken.data.Patterns;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What names of editions of one document have in common: all but versions and dates. */
final class Stem {
    private static final Pattern VERSION =
            Patterns.compile("(?<![\\p{L}])(?:version|ver|v|rev|r|edition|ed|final|copy)(?![\\p{L}])");
    private static final Pattern MONTH =
            Patterns.compile("(?<![\\p{L}])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?![\\p{L}])");
    private static final Pattern COUNTED = Patterns.compile("(?:第|令和|平成)?\\d+(?:年度|年|月|日|版)?");

    private Stem() {}

    /** The stem of a path; empty when it is nothing but a version or date. */
    static String of(String path) {
        int dot = path.lastIndexOf('.');
        String name = dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = COUNTED.matcher(plain).replaceAll(" ");
        bare = MONTH.matcher(VERSION.matcher(bare).replaceAll(" ")).replaceAll(" ");
        return bare.replaceAll("[^\\p{L}/]+", "").replaceAll("/+", "/").replaceAll("^/|/$", "");
    }
}
