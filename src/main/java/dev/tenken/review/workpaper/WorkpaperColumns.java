package dev.tenken.review.workpaper;

import java.util.List;

/** Keys of the columns of a workpaper that come back: the auditor's own, and those that tell which row it is. */
public final class WorkpaperColumns {
    public static final String KIND = "disposition";
    public static final String CORRECTED = "corrected";
    public static final String REASON = "reason";
    public static final String AUTHOR = "author";
    public static final String DATE = "date";
    public static final String EXPIRES = "expires";
    public static final String DOCUMENT = "evidence-document";
    public static final String FILE = "evidence-file";
    public static final String QUOTE = "evidence-quote";

    /** Those that the auditor fills in: a row with none of them filled says nothing. */
    static final List<String> ENTRIES = List.of(KIND, CORRECTED, REASON, AUTHOR, DATE, EXPIRES, DOCUMENT, FILE, QUOTE);

    public static final String KEY_VENDOR = "key-vendor";
    public static final String KEY_CONTROL = "key-control";
    public static final String KEY_CRITERION = "key-criterion";
    public static final String KEY_SERVICE = "key-service";
    public static final String KEY_FACT = "key-fact";
    public static final String KEY_RULE = "key-rule";
    public static final String KEY_QUOTE = "key-quote";
    public static final String KEY_VERDICT = "key-verdict";
    public static final String KEY_ID = "key-id";

    private WorkpaperColumns() {}
}
