package dev.tenken.assess;

import dev.tenken.data.SourceFile;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * One rule as its file words it.
 *
 * @param name its id
 * @param file where it stands
 * @param line of its name, from 1
 * @param descr its parsed form
 */
record RuleSource(String name, SourceFile file, int line, RuleDescr descr) {

    /** What must stand above a file's rules for them to compile elsewhere: its package and imports. */
    static String header(SourceFile file) {
        return file.text()
                .lines()
                .filter(l -> l.startsWith("package ") || l.startsWith("import "))
                .reduce("", (a, b) -> a + b + "\n");
    }

    /** Where it stands, as messages show it. */
    String place() {
        return file.path() + ":" + line;
    }
}
