package dev.tenken.job.work;

import dev.tenken.history.archive.KeptBytes;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.DocumentKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was read of a paper.
 *
 * @param name of its file
 * @param kind what sort of paper it is, or null when it could not be read
 * @param title its own, or null
 * @param language its code
 * @param characters of its text
 * @param statements how many were found in it
 * @param warnings what is to be told of it, a line each
 * @param refused why it could not be read, or null
 * @param before what it came to: {@code new}, {@code replaced}, {@code same}; or null
 * @param bytes of its file, or null while it is not laid down
 */
record ReadPaper(
        String name,
        DocumentKind kind,
        String title,
        String language,
        int characters,
        int statements,
        List<String> warnings,
        String refused,
        String before,
        KeptBytes bytes) {

    static ReadPaper of(String name, Document document, int statements, List<String> warnings) {
        return new ReadPaper(
                name,
                document.kind(),
                document.title(),
                document.language().code(),
                document.text().length(),
                statements,
                warnings,
                null,
                null,
                null);
    }

    static ReadPaper refused(String name, String why) {
        return new ReadPaper(name, null, null, null, 0, 0, List.of(), why, null, null);
    }

    boolean isRefused() {
        return refused != null;
    }

    ReadPaper laid(String how, KeptBytes kept) {
        return new ReadPaper(name, kind, title, language, characters, statements, warnings, refused, how, kept);
    }

    /** As it is put down with the job. */
    Map<String, Object> told() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", name);
        if (isRefused()) {
            told.put("refused", refused);
            return told;
        }
        told.put("kind", kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        told.put("title", title);
        told.put("language", language);
        told.put("characters", characters);
        told.put("statements", statements);
        told.put("warnings", warnings);
        told.put("before", before);
        return told;
    }
}
