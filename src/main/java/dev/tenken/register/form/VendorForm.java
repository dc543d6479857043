package dev.tenken.register.form;

import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.register.Cadence;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.register.Tier;
import dev.tenken.register.VendorStatus;
import dev.tenken.register.Word;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A vendor as texts by key, and back. */
public final class VendorForm {
    public static final String VENDOR = "vendor";
    public static final String NAME = "name";
    public static final String NAME_EN = "name-en";
    public static final String NAME_JA = "name-ja";
    public static final String SERVICES = "services";
    public static final String OWNER = "owner";
    public static final String TIER = "tier";
    public static final String TIER_REASON = "tier-reason";
    public static final String DATA = "data";
    public static final String STATUS = "status";
    public static final String CONTRACT_END = "contract-end";
    public static final String CONTACT = "contact";
    public static final String CADENCE = "cadence";
    public static final String FIRST_DUE = "first-due";
    public static final String LAST_DONE = "last-done";
    public static final String FOLDER = "folder";
    public static final String NEXT_DUE = "next-due";
    public static final String STATE = "state";

    /** Keys of what is kept, in the order of columns. */
    public static final List<String> KEYS = List.of(
            VENDOR,
            NAME_EN,
            NAME_JA,
            SERVICES,
            OWNER,
            TIER,
            TIER_REASON,
            DATA,
            STATUS,
            CONTRACT_END,
            CONTACT,
            CADENCE,
            FIRST_DUE,
            LAST_DONE,
            FOLDER);

    /** Keys of what follows from the others: written, and passed over when read. */
    public static final List<String> DERIVED = List.of(NEXT_DUE, STATE);

    private static final int LONGEST_NAME = 200;

    private VendorForm() {}

    /** The texts of a vendor by key; "" for what nobody has told. */
    public static Map<String, String> texts(RegisteredVendor vendor) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(VENDOR, vendor.id());
        texts.put(NAME_EN, vendor.name().in(Language.EN));
        texts.put(NAME_JA, vendor.name().in(Language.JA));
        texts.put(SERVICES, ServicesText.of(vendor.services()));
        texts.put(OWNER, text(vendor.owner()));
        texts.put(TIER, vendor.tier() == null ? "" : Word.of(vendor.tier()));
        texts.put(TIER_REASON, text(vendor.tierReason()));
        texts.put(DATA, text(vendor.data()));
        texts.put(STATUS, Word.of(vendor.status()));
        texts.put(CONTRACT_END, text(vendor.contractEnd()));
        texts.put(CONTACT, text(vendor.contact()));
        texts.put(CADENCE, vendor.cadence() == null ? "" : vendor.cadence().text());
        texts.put(FIRST_DUE, text(vendor.firstDue()));
        texts.put(LAST_DONE, text(vendor.lastDone()));
        texts.put(FOLDER, text(vendor.folder()));
        return texts;
    }

    static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /**
     * The vendor that an entry makes of another one.
     *
     * @param before what is known of it, with its id
     * @param base the folder that relative paths are below
     * @param problems takes everything wrong, a line each
     */
    public static RegisteredVendor read(Entry entry, RegisteredVendor before, Path base, List<String> problems) {
        Fields fields = new Fields(entry, problems);
        refuseUnknown(entry, problems);
        LocalDate done = fields.day(LAST_DONE, before.lastDone());
        return new RegisteredVendor(
                before.id(),
                name(fields, before.name(), before.id()),
                orNone(fields.value(SERVICES, before.services(), ServicesText::read)),
                fields.line(OWNER, before.owner()),
                fields.value(TIER, before.tier(), text -> Word.value(Tier.class, text)),
                fields.line(TIER_REASON, before.tierReason()),
                fields.line(DATA, before.data()),
                status(fields, before.status()),
                fields.day(CONTRACT_END, before.contractEnd()),
                fields.line(CONTACT, before.contact()),
                fields.value(CADENCE, before.cadence(), Cadence::of),
                fields.value(FOLDER, before.folder(), text -> folder(text, base)),
                firstDue(fields, entry, before, done),
                done);
    }

    private static void refuseUnknown(Entry entry, List<String> problems) {
        entry.texts().keySet().stream()
                .filter(key -> !KEYS.contains(key) && !DERIVED.contains(key) && !key.equals(NAME))
                .forEach(key ->
                        problems.add(entry.placeOf(key) + ": no such field; wanted one of " + String.join(", ", KEYS)));
    }

    /** A name given in one language is the name in the other one too, unless that one has its own. */
    private static LocalizedText name(Fields fields, LocalizedText before, String id) {
        String both = fields.value(NAME, null, VendorForm::shortLine);
        if (both != null) {
            return LocalizedText.same(both);
        }
        boolean apart = !before.in(Language.EN).equals(before.in(Language.JA));
        String en = fields.value(NAME_EN, apart ? before.in(Language.EN) : null, VendorForm::shortLine);
        String ja = fields.value(NAME_JA, apart ? before.in(Language.JA) : null, VendorForm::shortLine);
        if (en == null && ja == null) {
            return fields.speakOf(NAME_EN, NAME_JA) ? LocalizedText.same(id) : before;
        }
        return new LocalizedText(en == null ? ja : en, ja == null ? en : ja);
    }

    /** Where only the last day is told, the next ones are counted from it. */
    private static LocalDate firstDue(Fields fields, Entry entry, RegisteredVendor before, LocalDate done) {
        LocalDate first = fields.day(FIRST_DUE, before.firstDue());
        boolean told = entry.text(FIRST_DUE) != null;
        boolean doneAnew = done != null && !done.equals(before.lastDone());
        if (!told && doneAnew) {
            return done;
        }
        return first == null ? before.firstDue() : first;
    }

    private static VendorStatus status(Fields fields, VendorStatus before) {
        VendorStatus status = fields.value(STATUS, before, text -> Word.value(VendorStatus.class, text));
        return status == null ? VendorStatus.ACTIVE : status;
    }

    private static <T> List<T> orNone(List<T> some) {
        return some == null ? List.of() : some;
    }

    private static String shortLine(String text) {
        if (text.length() > LONGEST_NAME) {
            throw new InputException("got " + text.length() + " characters; wanted a name of at most " + LONGEST_NAME);
        }
        return Fields.line(text);
    }

    private static Path folder(String text, Path base) {
        try {
            return base.resolve(Fields.line(text)).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new InputException("got \"" + text + "\"; wanted the path of a folder", e);
        }
    }

    /**
     * The id that an entry gives.
     *
     * @return null when it gives none that can be one, which is told
     */
    public static String id(Entry entry, List<String> problems) {
        String id = new Fields(entry, problems).value(VENDOR, null, VendorForm::checkedId);
        if (entry.text(VENDOR) == null) {
            problems.add(entry.placeOf(VENDOR) + ": is empty; wanted the vendor's id, such as the name of its folder");
        }
        return id;
    }

    /** @throws InputException when it cannot be the id of a vendor */
    public static String checkedId(String id) {
        if (id.isBlank() || id.startsWith(".") || id.indexOf('/') >= 0 || id.indexOf('\\') >= 0) {
            throw new InputException(
                    "got \"" + id + "\"; wanted an id that can be the name of a folder: no slash, no dot in front");
        }
        return shortLine(id);
    }
}
