package dev.tenken.run;

import dev.tenken.catalog.Catalogs;
import dev.tenken.model.WorkLimits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What vendors are assessed by.
 *
 * @param profile id of a built-in profile or of one of the packs, or the path of an OSCAL profile
 * @param packs rules, catalogs and patterns of the operator's own
 * @param facts files of facts from outside, in the form {@code tenken/facts/1}
 * @param dispositions files with what auditors said
 * @param reports the folder that files of evidence are told relative to
 * @param asOf the date on which the statements are judged
 * @param limits of each document and vendor
 */
public record Terms(
        String profile,
        OwnPacks packs,
        List<Path> facts,
        List<Path> dispositions,
        Path reports,
        LocalDate asOf,
        WorkLimits limits) {

    public Terms {
        facts = List.copyOf(facts);
        dispositions = List.copyOf(dispositions);
    }

    /** The default profile and nothing beside what is built in. */
    public static Terms on(LocalDate asOf) {
        return new Terms(
                Catalogs.DEFAULT_PROFILE, OwnPacks.NONE, List.of(), List.of(), Path.of(""), asOf, WorkLimits.STANDARD);
    }
}
