package dev.tenken.model.finding;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Assessments of vendors of which not all need be in memory: one is fetched whenever it is asked for, so that who goes through them
 * should keep none. The outlines are at hand.
 */
public abstract class VendorAssessments extends AbstractList<VendorAssessment> implements RandomAccess {

    /** The outline of each, in the same order; see {@link VendorAssessment#outline()}. */
    public abstract List<VendorAssessment> outlines();
}
