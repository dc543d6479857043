package dev.tenken.history.form;

import dev.tenken.model.catalog.Profile;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Yardstick;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the vendors of one assessment share. */
public final class RunForm {
    private static final String AS_OF = "asOf";
    private static final String TOOL = "tool";
    private static final String RULES = "rules";
    private static final String RULES_DIGEST = "rulesDigest";
    private static final String PROFILE = "profile";
    private static final String YARDSTICK = "yardstick";
    private static final String STRAYS = "strays";

    private RunForm() {}

    /** The run and what it names by digest: many runs have one profile and one yardstick. */
    public record Layers(Content run, Content profile, Content yardstick) {}

    /** What the vendors of an assessment share, without the vendors. */
    public static Layers write(Assessment assessment) {
        TreeWriter writer = new TreeWriter(Tables.none(), Texts.NONE);
        Content profile = Content.of(Content.Kind.PROFILE, tree(PROFILE, writer.tree(assessment.profile())));
        Content yardstick = Content.of(Content.Kind.YARDSTICK, tree(YARDSTICK, writer.tree(assessment.yardstick())));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(AS_OF, assessment.asOf().toString());
        tree.put(TOOL, assessment.tool());
        tree.put(RULES, assessment.rules());
        tree.put(RULES_DIGEST, assessment.rulesDigest());
        tree.put(PROFILE, profile.digest());
        tree.put(YARDSTICK, yardstick.digest());
        tree.put(STRAYS, writer.tree(assessment.strays()));
        return new Layers(Content.of(Content.Kind.RUN, tree), profile, yardstick);
    }

    private static Map<String, Object> tree(String key, Object value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(key, value);
        return tree;
    }

    /** The profile that was written. */
    public static Profile profile(byte[] bytes) {
        return new TreeReader(Tables.none(), Texts.NONE)
                .read(Content.tree(Content.Kind.PROFILE, bytes).get(PROFILE), Profile.class);
    }

    /** Digest of the profile that a run names. */
    public static String profileOf(byte[] run) {
        return (String) Content.tree(Content.Kind.RUN, run).get(PROFILE);
    }

    /**
     * The assessment with these vendors.
     *
     * @param profile the one that the run names
     * @param contents gives the bytes of the yardstick by its digest
     */
    public static Assessment read(
            byte[] run, Profile profile, Function<String, byte[]> contents, List<VendorAssessment> vendors) {
        Map<?, ?> tree = Content.tree(Content.Kind.RUN, run);
        TreeReader reader = new TreeReader(Tables.none(), Texts.NONE);
        byte[] yardstick = contents.apply((String) tree.get(YARDSTICK));
        return new Assessment(
                LocalDate.parse((String) tree.get(AS_OF)),
                (String) tree.get(TOOL),
                profile,
                (int) tree.get(RULES),
                (String) tree.get(RULES_DIGEST),
                reader.read(Content.tree(Content.Kind.YARDSTICK, yardstick).get(YARDSTICK), Yardstick.class),
                vendors,
                reader.list(tree.get(STRAYS), DispositionRecord.class));
    }
}
