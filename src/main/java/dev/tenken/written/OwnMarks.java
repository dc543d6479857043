package dev.tenken.written;

/** The marks by which files that this program wrote are known wherever they are moved, under whatever name. */
public final class OwnMarks {

    /** Stands as the category among the properties of Word documents and workbooks; office programs keep it when they save. */
    public static final String CATEGORY = "tenken";

    /** The same of reports, which nobody fills in for the vendor. */
    public static final String REPORT_CATEGORY = "tenken-report";

    /** Behind the last entry of a container that holds a report, as long as no other program saves it. */
    public static final String CONTAINER_REPORT = "\ntenken:report\n";

    /** Stands in {@code <meta name="generator">} of pages. */
    public static final String GENERATOR = "Tenken";

    /** The last line of reports in Markdown, which shows no comments. */
    public static final String MARKDOWN_REPORT = "<!-- tenken:report -->\n";

    /** The last line of letters with questions in Markdown. */
    public static final String MARKDOWN_QUESTIONS = "<!-- tenken:questions -->\n";

    /** The last line of reports in plain text. */
    public static final String TEXT_REPORT = "tenken:report\n";

    /** Behind the stored text of a document, whose own characters all keep their places. */
    public static final String STORED_TEXT = "\ntenken:text\n";

    private OwnMarks() {}
}
