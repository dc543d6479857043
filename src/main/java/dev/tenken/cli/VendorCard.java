package dev.tenken.cli;

import dev.tenken.letter.Letters;
import dev.tenken.register.RegisteredDocument;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.register.Rhythm;
import dev.tenken.register.Tier;
import dev.tenken.register.Word;
import dev.tenken.register.form.DocumentForm;
import dev.tenken.register.form.VendorForm;
import dev.tenken.report.common.Messages;
import dev.tenken.report.text.TextWidth;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that the register knows of one vendor, and its settings, a line each with a label. */
final class VendorCard {
    private static final int LABEL = 14;
    /** Fields whose values are of a fixed set, with what their texts' keys begin with. */
    private static final Map<String, String> WORDS = Map.of(
            VendorForm.TIER, "register.tier.",
            VendorForm.STATE, "register.state.",
            VendorForm.STATUS, "register.status.",
            DocumentForm.KIND, "document.kind.",
            DocumentForm.CONFIDENTIAL, "card.");

    private final Messages messages;
    private final StringBuilder card = new StringBuilder();

    private VendorCard(Messages messages) {
        this.messages = messages;
    }

    static String of(Desk desk, Terminal terminal, String id, Messages messages) {
        RegisteredVendor vendor = desk.register().vendor(id);
        Rhythm rhythm = desk.register().rhythm();
        VendorCard card = new VendorCard(messages);
        Map<String, String> row = new VendorText(desk, terminal).row(vendor);
        if (row.get(VendorForm.CADENCE).isEmpty()) {
            row.put(
                    VendorForm.CADENCE,
                    messages.get("card.by-tier", rhythm.cadence(vendor).text()));
        }
        row.forEach((key, text) -> card.field("", key, text));
        desk.register().documents(id).forEach(card::document);
        LocalDate today = rhythm.day(terminal.clock().instant());
        Letters.of(desk.database(), id).forEach(letter -> card.card
                .append("\n  ")
                .append(LetterText.line(letter, today, messages))
                .append('\n'));
        return card.card.toString();
    }

    /** How often vendors of each tier are assessed, and whose days are meant. */
    static String settings(Rhythm rhythm, Messages messages) {
        VendorCard card = new VendorCard(messages);
        for (Tier tier : Tier.values()) {
            card.line(
                    "",
                    messages.get("register.tier." + Word.of(tier)),
                    rhythm.byTier().get(tier).text());
        }
        card.line("", messages.get("settings.soon"), messages.get("settings.days", rhythm.soonDays()));
        card.line("", messages.get("settings.zone"), rhythm.zone().toString());
        card.line("", messages.get("settings.time"), rhythm.time().toString());
        return card.card.toString();
    }

    private void document(RegisteredDocument document) {
        card.append("\n  ").append(document.key()).append('\n');
        Map<String, String> texts = new LinkedHashMap<>(DocumentForm.texts(document));
        texts.keySet().removeAll(List.of(DocumentForm.VENDOR, DocumentForm.PATH));
        texts.forEach((key, text) -> field("    ", key, text));
    }

    private void field(String before, String key, String text) {
        if (!text.isEmpty()) {
            String prefix = WORDS.get(key);
            line(before, messages.get("card." + key), prefix == null ? text : messages.get(prefix + text));
        }
    }

    private void line(String before, String label, String text) {
        card.append(before)
                .append(TextWidth.fit(label, LABEL))
                .append(text.replace("\n", "\n" + " ".repeat(before.length() + LABEL)))
                .append('\n');
    }
}
