package dev.tenken.office;

/** The mark of files that this program wrote, so that what it asks is never read as what a vendor says. */
public final class MadeHere {

    /** Stands as the category among the properties of a Word document; office programs keep it when they save. */
    public static final String CATEGORY = "tenken";

    private MadeHere() {}
}
