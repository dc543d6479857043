package dev.tenken.report.text;

import dev.tenken.model.Language;
import dev.tenken.report.common.Messages;
import dev.tenken.report.file.FolderChange;
import java.util.ArrayList;
import java.util.List;

/** What the terminal tells of files that stood in a report's folder before. */
public final class FolderLines {

    /** More files than this that are gone, as they were written, are told by their number. */
    private static final int NAMED = 10;

    private static final String WORKPAPER = "workpaper.xlsx";

    private FolderLines() {}

    /**
     * The same where the run was not asked for the dispositions of the workpaper that it found: how to have them all the same.
     *
     * @param taken whether it was asked
     */
    public static List<String> of(FolderChange change, Language language, boolean taken) {
        List<String> lines = new ArrayList<>(of(change, language));
        if (!taken) {
            change.kept().forEach((file, kept) -> {
                if (file.endsWith(WORKPAPER)) {
                    lines.add(Messages.in(language).get("folder.kept.workpaper", kept));
                }
            });
        }
        return List.copyOf(lines);
    }

    /** One line for each file that is somebody's work, and for what was removed; empty when there is nothing to tell. */
    public static List<String> of(FolderChange change, Language language) {
        Messages messages = Messages.in(language);
        List<String> lines = new ArrayList<>();
        if (change.afterUnfinished()) {
            lines.add(messages.get("folder.unfinished"));
        }
        change.kept().forEach((file, kept) -> lines.add(messages.get("folder.kept", file, kept.getFileName())));
        change.left().forEach(file -> lines.add(messages.get("folder.left", file)));
        if (change.removed().size() > NAMED) {
            lines.add(messages.get("folder.removed-many", change.removed().size()));
        } else {
            change.removed().forEach(file -> lines.add(messages.get("folder.removed", file)));
        }
        return List.copyOf(lines);
    }
}
