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

    /** Where it stands, as messages show it. */
    String place() {
        return file.path() + ":" + line;
    }
}
