package dev.tenken.report.html;

import dev.tenken.model.finding.Finding;
import dev.tenken.report.common.VendorSection;
import dev.tenken.report.common.VendorSection.ControlFindings;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The cards that a vendor's findings are shown on: services that say the same share one. */
final class Cards {

    private final Map<ControlFindings, List<Card>> byControl = new IdentityHashMap<>();
    private final Map<Finding, Card> byFinding = new IdentityHashMap<>();

    Cards(VendorSection section) {
        section.families().forEach(f -> f.controls().forEach(this::add));
    }

    /** The cards of a control: of the vendor as a whole, then of services that say something else. */
    List<Card> of(ControlFindings control) {
        return byControl.get(control);
    }

    /** The card that a finding is shown on. */
    Card of(Finding finding) {
        return byFinding.get(finding);
    }

    private void add(ControlFindings control) {
        List<Card> cards = cards(control);
        byControl.put(control, cards);
        for (Card card : cards) {
            byFinding.put(card.finding(), card);
            card.same().forEach(f -> byFinding.put(f, card));
        }
    }

    private static List<Card> cards(ControlFindings control) {
        List<List<Finding>> groups = new ArrayList<>();
        for (Finding service : control.services()) {
            groups.stream()
                    .filter(g -> Card.alike(g.get(0), service))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Finding> group = new ArrayList<>();
                        groups.add(group);
                        return group;
                    })
                    .add(service);
        }
        Finding whole = control.whole();
        if (groups.size() == 1 && Card.alike(whole, groups.get(0).get(0))) {
            return List.of(new Card(whole, groups.get(0)));
        }
        List<Card> cards = new ArrayList<>(List.of(new Card(whole, List.of())));
        groups.forEach(g -> cards.add(new Card(g.get(0), g)));
        return List.copyOf(cards);
    }
}
