package dev.tenken.cli;

import dev.tenken.assess.Assessor;
import dev.tenken.assess.RulePack;
import dev.tenken.catalog.Catalogs;
import dev.tenken.extract.Extractor;
import dev.tenken.model.Assessment;
import dev.tenken.model.Profile;
import dev.tenken.model.VendorAssessment;
import dev.tenken.model.VendorFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The built-in patterns and rules with one profile, ready to assess vendors. */
final class Workbench {
    private final Profile profile;
    private final RulePack rules;
    private final Extractor extractor;
    private final Assessor assessor;

    /**
     * @param profile id of a built-in profile, or a profile's file
     * @throws dev.tenken.model.InputException when the profile is unknown or wrong
     */
    Workbench(String profile) {
        this.profile = Catalogs.load(profile);
        this.rules = RulePack.builtIn(Catalogs.builtIn().controls());
        this.extractor = Extractor.builtIn();
        this.assessor = new Assessor(this.profile, rules);
    }

    Profile profile() {
        return profile;
    }

    RulePack rules() {
        return rules;
    }

    VendorAssessment assess(VendorFiles files) {
        return assessor.assess(files, extractor.extract(files));
    }

    /** Assesses every vendor, telling {@code progress} of each one done. */
    Assessment assess(List<VendorFiles> vendors, LocalDate asOf, Progress progress) {
        List<VendorAssessment> assessed = new ArrayList<>();
        for (VendorFiles files : vendors) {
            assessed.add(assess(files));
            progress.done(files.vendor().id());
        }
        progress.finish();
        return new Assessment(asOf, Version.current(), profile, rules.size(), rules.digest(), assessed);
    }
}
