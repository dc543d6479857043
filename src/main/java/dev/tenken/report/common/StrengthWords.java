package dev.tenken.report.common;

import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.ReadFirst;
import dev.tenken.model.finding.Strength;
import dev.tenken.model.finding.Strength.Mark;
import dev.tenken.model.finding.Unused;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import java.util.ArrayList;
import java.util.List;

/** How firmly findings stand, and which to read first, in words. */
public final class StrengthWords {

    /** So many unused passages are shown with a finding. */
    public static final int MOST_PASSAGES = 3;

    private final Messages messages;

    public StrengthWords(Messages messages) {
        this.messages = messages;
    }

    /** The verdict; where nothing is disclosed but passages come near, it asks to check them. */
    public String verdict(Finding finding) {
        String word = messages.word(finding.verdict());
        boolean near =
                finding.verdict() == Verdict.NOT_DISCLOSED && !finding.nearest().isEmpty();
        return near ? messages.get("verdict.check", word) : word;
    }

    /** One line: the level and all that it follows from; "" for a control that does not apply. */
    public String of(Finding finding, Strength strength) {
        if (finding.verdict() == Verdict.NOT_APPLICABLE) {
            return "";
        }
        List<String> parts = parts(finding, strength);
        return messages.get(
                "strength.line", messages.word(strength.level()), String.join(messages.get("strength.and"), parts));
    }

    /** The same, of a finding of this vendor. */
    public String of(Finding finding, VendorAssessment vendor) {
        return of(finding, Strength.of(finding, Unused.of(vendor.extraction())));
    }

    private List<String> parts(Finding finding, Strength strength) {
        List<String> parts = new ArrayList<>();
        boolean silent = finding.verdict() == Verdict.NOT_DISCLOSED;
        if (!silent) {
            parts.add(passages(strength));
        }
        strength.marks().stream()
                .filter(m -> m != Mark.ONE_PASSAGE)
                .map(messages::word)
                .forEach(parts::add);
        int unused = strength.unused().size();
        if (unused > 0) {
            parts.add(
                    silent
                            ? count(unused, "strength.near.one", "strength.near")
                            : count(unused, "strength.unused.one", "strength.unused"));
        } else if (silent) {
            parts.add(messages.get("strength.nothing-near"));
        }
        return parts;
    }

    private String passages(Strength strength) {
        int passages = strength.passages();
        boolean thin = passages > 1 && strength.has(Mark.ONE_PASSAGE);
        return passages == 0
                ? messages.get("strength.passages.none")
                : count(passages, "strength.passages.one", "strength.passages")
                        + (thin ? messages.get("strength.thin") : "");
    }

    private String count(int count, String one, String several) {
        return messages.get(count == 1 ? one : several, count);
    }

    /** A finding among those of several vendors: vendor, control and, where it speaks for one, the service. */
    public String who(ReadFirst.OfVendor one, Arrangement arrangement) {
        Finding finding = one.first().finding();
        String vendor = one.vendor().vendor().name().in(messages.language());
        String service = finding.service() == null ? "" : " · " + finding.service();
        return Visible.inOneLine(vendor + " · " + arrangement.title(finding.control(), messages) + service);
    }

    /** Why a finding should be read before others. */
    public String why(ReadFirst first) {
        return messages.word(first.why());
    }
}
