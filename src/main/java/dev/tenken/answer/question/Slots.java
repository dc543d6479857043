package dev.tenken.answer.question;

import dev.tenken.model.Interval;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.VendorFact;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each attribute of a fact is to a question: which of several things is asked about, or what is asked of it. */
public final class Slots {
    /** They tell apart what facts of a topic are about. */
    private static final Set<String> KINDS = Set.of(
            "scope",
            "x-scope",
            "subject",
            "mechanism",
            "kind",
            "activity",
            "x-activity",
            "x-event",
            "x-subject",
            "x-function",
            "x-practice",
            "x-layer",
            "x-layers",
            "x-means",
            "x-measure",
            "x-kind",
            "x-safeguard",
            "x-method",
            "x-assetClass",
            "x-operation",
            "x-role",
            "x-limits",
            "x-audience",
            "party",
            "instrument");
    /** Of which a name is asked. */
    private static final Set<String> NAMES = Set.of(
            "standard",
            "algorithm",
            "name",
            "protocol",
            "source",
            "timezone",
            "law",
            "court",
            "country",
            "channel",
            "x-guideline",
            "x-standard",
            "x-place",
            "x-contact",
            "x-hours",
            "x-day",
            "number",
            "x-since",
            "x-until");
    /** That are so or not so. */
    private static final Set<String> FLAGS = Set.of(
            "offsite",
            "encrypted",
            "restoreTested",
            "customerRestore",
            "x-restorable",
            "customerAccess",
            "protected",
            "x-alerts",
            "includesBackups",
            "certificate",
            "thirdParty",
            "x-mended",
            "x-disclosed",
            "disclosed",
            "x-contractors",
            "x-confidentiality",
            "x-lawful",
            "x-investigation",
            "x-hashed",
            "x-coversService",
            "x-checked",
            "x-aligned",
            "x-reviewed",
            "x-kept",
            "binding",
            "remedy",
            "x-cloud",
            "x-process",
            "x-byCloud",
            "x-certificate");
    /** They only say once more whether the whole is so. */
    private static final Set<String> MIRRORS = Set.of("available", "x-available", "applied");
    /** The longer or more, the better. */
    private static final Set<String> LEAST =
            Set.of("retention", "retentionMax", "leadTime", "generations", "rate", "x-shortest");
    /** The shorter, the better. */
    private static final Set<String> MOST =
            Set.of("deadline", "x-deadline", "frequency", "x-frequency", "rto", "rpo", "x-review");

    static final String PLACES = "countries";

    private Slots() {}

    static boolean isKind(String attribute, Object value) {
        boolean free = value instanceof String && (attribute.equals("x-kind") || attribute.equals("mechanism"));
        return KINDS.contains(attribute) && !free;
    }

    public static boolean isName(String attribute) {
        return NAMES.contains(attribute);
    }

    public static boolean isFlag(String attribute) {
        return FLAGS.contains(attribute);
    }

    public static boolean isPlaces(String attribute) {
        return PLACES.equals(attribute);
    }

    public static boolean isMeasure(String attribute) {
        return LEAST.contains(attribute) || MOST.contains(attribute);
    }

    public static boolean isLeast(String attribute) {
        return LEAST.contains(attribute);
    }

    /** Whether a value of the attribute can answer an open question. */
    static boolean isTold(String attribute) {
        return isMeasure(attribute) || isName(attribute) || isPlaces(attribute);
    }

    /** What the fact says of whether the whole is so, or null. */
    public static Boolean mirror(VendorFact fact) {
        for (String name : MIRRORS) {
            if (Attributes.value(fact, name) instanceof Boolean is) {
                return is;
            }
        }
        return null;
    }

    /** The values of a fact by attribute, in the order of its topic, without those that it does not tell. */
    public static Map<String, Object> of(VendorFact fact) {
        Map<String, Object> values = new LinkedHashMap<>();
        Attributes.of(fact.getClass()).keySet().forEach(name -> {
            Object value = Attributes.value(fact, name);
            if (value != null) {
                values.put(name, value);
            }
        });
        return values;
    }

    /** The words of a value. */
    public static List<String> words(Object value) {
        if (value instanceof Collection<?> some) {
            return some.stream().map(String::valueOf).toList();
        }
        return value == null
                ? List.of()
                : List.of(value instanceof Enum<?> e ? Attributes.word(e) : String.valueOf(value));
    }

    /** The words of a value that tell something apart. */
    static List<String> telling(Object value) {
        return words(value).stream().filter(w -> !w.equals("other")).toList();
    }

    /** Whether a figure is as good as what is asked; null when the two cannot be compared. */
    public static Boolean reaches(String attribute, Object stated, Object asked) {
        boolean least = isLeast(attribute);
        if (stated instanceof TimeSpan has && asked instanceof TimeSpan wants) {
            boolean turned = least && wants.bound() == TimeSpan.Bound.AT_MOST;
            return least && !turned ? has.isAtLeast(wants) : has.isAtMost(wants);
        }
        if (stated instanceof Interval has && asked instanceof Interval wants) {
            return has.isAtMost(wants.most());
        }
        if (stated instanceof Number has && asked instanceof Number wants) {
            return Double.compare(has.doubleValue(), wants.doubleValue()) >= 0;
        }
        return null;
    }
}
