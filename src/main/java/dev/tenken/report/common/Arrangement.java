package dev.tenken.report.common;

import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.ControlNumber;
import dev.tenken.model.catalog.Numbering;
import dev.tenken.model.catalog.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In which order and under which numbers a report shows the controls. */
public final class Arrangement {

    /** By family, both in the order of the catalog, under the 2015 numbers. */
    public static final Arrangement OF_CATALOG = new Arrangement(null);

    private final Numbering numbering;

    private Arrangement(Numbering numbering) {
        this.numbering = numbering;
    }

    /** By the clauses and numbers of an edition; as the catalog has it when none is wanted (null). */
    public static Arrangement by(Numbering numbering) {
        return numbering == null ? OF_CATALOG : new Arrangement(numbering);
    }

    /** Controls that stand under one heading. */
    public record Group(LocalizedText title, List<Control> controls) {}

    /** The controls of a profile, group by group. */
    public List<Group> groups(Profile profile) {
        Map<String, List<Control>> groups = new LinkedHashMap<>();
        controls(profile).forEach(c -> groups.computeIfAbsent(key(c), k -> new ArrayList<>())
                .add(c));
        return groups.entrySet().stream()
                .map(e -> new Group(title(e.getKey(), e.getValue().get(0)), List.copyOf(e.getValue())))
                .toList();
    }

    /** The controls of a profile in order. */
    public List<Control> controls(Profile profile) {
        if (numbering == null) {
            return profile.controls();
        }
        Comparator<Control> byNumber = Comparator.comparing(this::chief, ControlNumber.COUNTING);
        return profile.controls().stream()
                .sorted(byNumber.thenComparing(Control::number, ControlNumber.COUNTING))
                .toList();
    }

    /** The number that a control is shown under. */
    public String number(Control control) {
        return numbering == null ? control.number() : control.number(numbering);
    }

    /**
     * What stands behind a control's title: how sure its number is, and its 2015 number where another is shown. Empty when there
     * is nothing to tell.
     */
    public String note(Control control, Messages messages) {
        if (numbering == null || numbering == Numbering.ISO_2015) {
            return "";
        }
        List<ControlNumber> numbers = control.numbers(numbering);
        List<String> parts = new ArrayList<>();
        if (numbers.stream().anyMatch(n -> !n.confirmed())) {
            parts.add(messages.get("number.unconfirmed"));
        }
        if (numbers.stream().anyMatch(ControlNumber::nearest)) {
            parts.add(messages.get("number.nearest"));
        }
        parts.add(control.number());
        return messages.get("number.note", String.join("; ", parts));
    }

    /** Number, title and note in one line. */
    public String title(Control control, Messages messages) {
        String title = number(control) + " " + control.title().in(messages.language());
        String note = note(control, messages);
        return note.isEmpty() ? title : title + " " + note;
    }

    /** What the column of controls is called: it tells whose numbers they are. */
    public String heading(Messages messages) {
        String control = messages.get("matrix.control");
        return numbering == null ? control : control + " (" + messages.get("numbering." + numbering.word()) + ")";
    }

    private String key(Control control) {
        return numbering == null ? control.family() : ControlNumber.chapter(chief(control));
    }

    private String chief(Control control) {
        return control.numbers(numbering).stream()
                .map(ControlNumber::text)
                .findFirst()
                .orElse(control.number());
    }

    private LocalizedText title(String key, Control first) {
        if (numbering == null) {
            return first.familyTitle();
        }
        return new LocalizedText(chapter(key, Language.EN), chapter(key, Language.JA));
    }

    /** The clauses of 2022 and 2026 have the same titles. */
    private String chapter(String key, Language language) {
        String edition = numbering == Numbering.ISO_2015 ? "2015" : "2022";
        String title = Messages.in(language).find("chapter." + edition + "." + key);
        return title == null ? key : key + " " + title;
    }
}
