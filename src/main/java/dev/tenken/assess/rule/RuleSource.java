package dev.tenken.assess.rule;

import dev.tenken.data.SourceFile;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * One rule as its file words it. What every run asks of it is known from the start; its parsed form is made again where it was not
 * kept, which few ask for.
 */
public final class RuleSource {
    private final String name;
    private final SourceFile file;
    private final Place place;
    private final Map<String, String> annotations;
    private final List<String> joined;
    /** Null until it is asked for, when the rule was not read from its file. */
    private volatile RuleDescr descr;

    /**
     * Where a rule stands in its file.
     *
     * @param line of its name, from 1
     * @param start of its first letter
     * @param end of its last letter
     */
    record Place(int line, int start, int end) {}

    /** A rule that was read from its file. */
    public RuleSource(String name, SourceFile file, int line, RuleDescr descr) {
        this(
                name,
                file,
                new Place(line, descr.getStartCharacter(), descr.getEndCharacter()),
                RuleParser.annotations(descr),
                Joins.typesOf(descr));
        this.descr = descr;
    }

    /**
     * A rule that was read from its file before.
     *
     * @param annotations those of one value each, by name
     * @param joined the types of facts that it puts together
     */
    public RuleSource(String name, SourceFile file, Place place, Map<String, String> annotations, List<String> joined) {
        this.name = name;
        this.file = file;
        this.place = place;
        this.annotations = annotations;
        this.joined = joined;
    }

    /** What must stand above a file's rules for them to compile elsewhere: its package and imports. */
    public static String header(SourceFile file) {
        return file.text()
                .lines()
                .filter(l -> l.startsWith("package ") || l.startsWith("import "))
                .reduce("", (a, b) -> a + b + "\n");
    }

    /** Its id. */
    public String name() {
        return name;
    }

    /** Where it stands. */
    public SourceFile file() {
        return file;
    }

    /** The line of its name, from 1. */
    public int line() {
        return place.line();
    }

    /** The place of its first letter in the file. */
    public int start() {
        return place.start();
    }

    /** The place of its last letter in the file. */
    public int end() {
        return place.end();
    }

    /** Its annotations of one value each, by name. */
    Map<String, String> annotations() {
        return annotations;
    }

    /** The types of facts that it puts together in one match. */
    List<String> joined() {
        return joined;
    }

    /** Its parsed form. */
    public RuleDescr descr() {
        RuleDescr known = descr;
        if (known == null) {
            known = RuleParser.descr(file, name);
            descr = known;
        }
        return known;
    }

    /** Where it stands, as messages show it. */
    public String place() {
        return file.path() + ":" + line();
    }
}
