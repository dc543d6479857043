package dev.tenken.document.markup;

import dev.tenken.document.markup.Tag.Kind;
import dev.tenken.model.document.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes marks out of a text: titles of what is closed further down become headings of it, all else that they say is blank. */
final class Enclosures {
    /** Deeper parts are read as text of those around them. */
    private static final int DEEPEST = 8;

    private static final String COMMENT = "comment";

    private final List<Tag> tags;
    private final MarkedText marked;
    private final Map<Integer, Integer> closings = new HashMap<>();
    private final Set<Integer> leaves = new HashSet<>();
    private int depth;

    private Enclosures(List<Tag> tags, MarkedText marked) {
        this.tags = tags;
        this.marked = marked;
    }

    /** @param tags in reading order */
    static void take(List<Tag> tags, MarkedText marked) {
        Enclosures enclosures = new Enclosures(tags, marked);
        enclosures.pair();
        enclosures.take();
    }

    private void pair() {
        Deque<Integer> open = new ArrayDeque<>();
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = tags.get(i);
            if (tag.kind() == Kind.OPENS) {
                open.push(i);
                names.merge(tag.name(), 1, Integer::sum);
            } else if (tag.kind() == Kind.CLOSES && names.getOrDefault(tag.name(), 0) > 0) {
                close(i, open, names);
            }
        }
    }

    private void close(int closing, Deque<Integer> open, Map<String, Integer> names) {
        boolean found = false;
        while (!found) {
            Tag opened = tags.get(open.peek());
            names.merge(opened.name(), -1, Integer::sum);
            found = opened.name().equals(tags.get(closing).name());
            if (found) {
                closings.put(open.peek(), closing);
            }
            open.pop();
        }
    }

    private void take() {
        int commentEnd = 0;
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = tags.get(i);
            if (tag.span().start() >= commentEnd) {
                take(i, tag);
            }
            if (tag.name().equals(COMMENT) && closings.containsKey(i)) {
                commentEnd = tags.get(closings.get(i)).span().end();
                marked.blank(tag.span().start(), commentEnd);
            }
        }
    }

    private void take(int index, Tag tag) {
        Integer closing = closings.get(index);
        boolean encloses = (closing != null || !tag.texts().isEmpty()) && depth < DEEPEST;
        boolean titled = tag.title() != null && (encloses || tag.kind() == Kind.STANDS_ALONE);
        List<Span> shown = new ArrayList<>(tag.texts());
        if (titled) {
            shown.add(tag.title());
        }
        shown.sort(Comparator.comparingInt(Span::start));
        marked.blankBut(tag.span(), shown);
        if (leaves.contains(index)) {
            marked.leave(tag.span().start());
            depth--;
        }
        if (!shown.isEmpty()) {
            marked.take(tag.span());
        }
        if (titled && encloses) {
            enclose(tag, closing);
        } else {
            shown.forEach(marked::item);
        }
    }

    private void enclose(Tag tag, Integer closing) {
        marked.enclose(marked.trimmed(tag.title().start(), tag.title().end()));
        tag.texts().forEach(marked::lines);
        if (closing == null) {
            marked.leave(tag.span().end());
        } else {
            leaves.add(closing);
            depth++;
        }
    }
}
