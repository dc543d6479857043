package dev.tenken.cli;

import dev.tenken.register.Word;
import dev.tenken.report.common.Messages;
import dev.tenken.report.text.TextTable;
import dev.tenken.watch.Change;
import dev.tenken.watch.Edition;
import dev.tenken.watch.Trouble;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What was seen of documents, in lines. */
final class WatchText {
    private static final int DAY = "2026-11-30".length();
    private static final int DIGITS = 12;

    private final Messages messages;

    WatchText(Messages messages) {
        this.messages = messages;
    }

    String line(String vendor, Change change) {
        return switch (change.kind()) {
            case NEW -> messages.get("watched.new", vendor, change.document());
            case NEW_EDITION -> edition(vendor, change.after());
            case RENAMED ->
                messages.get(
                        "watched.renamed",
                        vendor,
                        change.document(),
                        change.before().document());
            case WITHDRAWN -> messages.get("watched.withdrawn", vendor, change.document());
        };
    }

    private String edition(String vendor, Edition now) {
        return now.replaces() == null
                ? messages.get("watched.new-edition", vendor, now.document(), now.number())
                : messages.get("watched.new-edition.follows", vendor, now.document(), now.number(), now.replaces());
    }

    String line(Trouble trouble) {
        String cause = messages.get("watched.cause." + Word.of(trouble.cause()));
        return messages.get("watched.trouble", trouble.vendor(), cause, trouble.message());
    }

    String standing(Trouble trouble) {
        return messages.get("watched.since", day(trouble.since()), line(trouble));
    }

    String editions(List<Edition> editions) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                messages.get("watched.document"),
                messages.get("watched.edition"),
                messages.get("watched.found"),
                messages.get("watched.ended"),
                messages.get("watched.characters"),
                messages.get("watched.digest")));
        for (Edition edition : editions) {
            rows.add(List.of(
                    edition.document(),
                    String.valueOf(edition.number()),
                    day(edition.found()),
                    ended(edition),
                    String.valueOf(edition.paper().characters()),
                    edition.paper().digest().substring(0, DIGITS)));
        }
        return TextTable.of(rows);
    }

    private String ended(Edition edition) {
        return edition.ended() == null
                ? messages.get("watched.in-force")
                : messages.get("watched.ending." + Word.of(edition.ending()), day(edition.ended()));
    }

    private static String day(Instant instant) {
        return instant.toString().substring(0, DAY);
    }
}
