package dev.tenken.report.html;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.Quotes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The quotes that a vendor's findings and observations rest on, numbered by document and place: E1, E2 and so on. */
public final class Annex {

    private final Map<Evidence, Integer> numbers = new LinkedHashMap<>();

    Annex(VendorAssessment vendor) {
        Set<Evidence> sorted = new TreeSet<>(Evidence.ORDER);
        Stream.concat(
                        vendor.findings().stream().map(Quotes::of),
                        vendor.observations().stream().map(Observation::evidence))
                .flatMap(Collection::stream)
                .forEach(sorted::add);
        sorted.forEach(e -> numbers.put(e, numbers.size() + 1));
    }

    /** The quotes in order. */
    public Set<Evidence> quotes() {
        return numbers.keySet();
    }

    /** The number that a quote goes by, or null when nothing rests on it. */
    public String number(Evidence quote) {
        Integer number = numbers.get(quote);
        return number == null ? null : "E" + number;
    }
}
