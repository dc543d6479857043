package dev.tenken.cli;

import dev.tenken.catalog.ControlMapping;
import dev.tenken.model.Language;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.ControlNumber;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.catalog.Numbering;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.model.fact.Topic;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Visible;
import dev.tenken.report.text.ScreenText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A control as text for a terminal. */
final class ControlText {
    private final Language language;
    private final Words words;
    private final Messages messages;
    private final List<ControlMapping> mappings;

    ControlText(Language language, List<ControlMapping> mappings) {
        this.language = language;
        this.words = Words.in(language);
        this.messages = Messages.in(language);
        this.mappings = mappings;
    }

    ScreenText of(Control control) {
        ScreenText text = new ScreenText(false);
        text.line(
                0,
                control.number() + " " + control.title().en() + " · "
                        + control.title().ja());
        text.line(1, control.familyTitle().in(language));
        numbers(text, control);
        mappings.stream().filter(m -> m.numbering() == null).forEach(m -> mapped(text, control, m));
        text.line(
                1,
                messages.get("control.topics") + " "
                        + control.topics().stream().map(Topic::json).collect(Collectors.joining(", ")));
        text.line(
                1,
                messages.get(
                        "control.minimum",
                        control.minimumMet(),
                        control.criteria().size()));
        control.parameters().values().stream()
                .sorted(Comparator.comparing(Parameter::id))
                .forEach(p -> text.line(1, words.threshold(p)));
        control.criteria().forEach(c -> criterion(text, c));
        text.line(0, "");
        return text;
    }

    private void numbers(ScreenText text, Control control) {
        for (Numbering edition : List.of(Numbering.ISO_2022, Numbering.ISO_2026)) {
            List<ControlNumber> numbers = control.numbers(edition);
            if (!numbers.isEmpty()) {
                text.line(
                        1,
                        edition.word() + ": "
                                + numbers.stream().map(this::shown).collect(Collectors.joining(", ")));
            }
        }
    }

    private String shown(ControlNumber number) {
        List<String> notes = new ArrayList<>();
        if (!number.confirmed()) {
            notes.add(messages.get("number.unconfirmed"));
        }
        if (number.nearest()) {
            notes.add(messages.get("number.nearest"));
        }
        return notes.isEmpty()
                ? number.text()
                : number.text() + " " + messages.get("number.note", String.join("; ", notes));
    }

    private void mapped(ScreenText text, Control control, ControlMapping mapping) {
        String own = mapping.own() ? " " + messages.get("number.note", messages.get("control.own-mapping")) : "";
        mapping.links().stream()
                .filter(l -> l.control().equals(control.number()))
                .forEach(
                        l -> text.line(1, mapping.target().in(language) + own + ": " + String.join(", ", l.targets())));
    }

    private void criterion(ScreenText text, Criterion criterion) {
        String weight = words.weight(criterion);
        String failure = messages.get(criterion.gapWhenFailed() ? "control.failed.gap" : "control.failed.partial");
        text.line(
                1,
                criterion.id() + "  " + (weight.isEmpty() ? messages.get("criteria.supporting") : weight)
                        + (criterion.essential() ? "  " + failure : ""));
        text.line(2, Visible.inOneLine(criterion.prose().in(language)));
    }
}
