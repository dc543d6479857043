package dev.tenken.document.pdf;

import java.time.LocalDate;
import java.util.Calendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** What a PDF's own properties say; much of it is left by the programs that made it. */
record Properties(String title, LocalDate date) {
    private static final int LONGEST = 200;
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)untitled.*|無題.*|microsoft (?:word|powerpoint|excel) - .*|.*\\.(?:docx?|pptx?|xlsx?|indd|ai|pdf|html?|txt|key|pages)"
                    + "|(?:presentation|document|title|powerpoint プレゼンテーション|プレゼンテーション)\\s*[0-9]*|about:blank|https?:.*");

    static Properties of(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        Calendar changed = information.getModificationDate();
        return new Properties(
                title(information.getTitle()), date(changed == null ? information.getCreationDate() : changed));
    }

    private static String title(String given) {
        String title =
                given == null ? "" : given.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        boolean usable = title.length() > 1
                && title.length() <= LONGEST
                && !NO_TITLE.matcher(title).matches();
        return usable ? title : null;
    }

    /** The date where the file was made. */
    private static LocalDate date(Calendar calendar) {
        return calendar == null
                ? null
                : calendar.toInstant().atZone(calendar.getTimeZone().toZoneId()).toLocalDate();
    }
}
