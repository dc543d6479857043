package dev.tenken.run;

import dev.tenken.model.InputException;
import dev.tenken.model.LimitException;
import dev.tenken.model.WorkLimits;
import dev.tenken.model.document.Failure;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.fact.Reading;
import dev.tenken.model.finding.VendorAssessment;
import java.util.List;
import java.util.function.Function;

/** Judges one vendor after the other; one that cannot be judged is assessed as one of whom nothing was read, and stops no other. */
final class VendorJudge {
    private final Function<Reading, VendorAssessment> judge;
    private final WorkLimits limits;

    /** @param judge what may fail */
    VendorJudge(Function<Reading, VendorAssessment> judge, WorkLimits limits) {
        this.judge = judge;
        this.limits = limits;
    }

    /** @throws InputException when it is not the vendor but what it is judged by that is wrong */
    VendorAssessment judge(Reading reading) {
        String vendor = reading.files().vendor().id();
        try {
            limits.checkFactsOfVendor(reading.extraction().facts().size());
            return judge.apply(reading);
        } catch (InputException e) {
            throw e;
        } catch (LimitException e) {
            return refused(reading.files(), new Failure(vendor, "not assessed: " + e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return refused(reading.files(), Failure.ofDefect(vendor, e));
        }
    }

    private VendorAssessment refused(VendorFiles files, Failure failure) {
        return judge.apply(new Reading(files.refused(failure), new Extraction(List.of(), List.of())));
    }
}
