package dev.tenken.web.paper;

import dev.tenken.history.archive.KeptPaper;
import dev.tenken.job.PaperEdition;
import dev.tenken.register.RegisteredDocument;
import dev.tenken.register.RegisteredVendor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A paper of a vendor with its editions.
 *
 * @param key by which the register knows it; of one that the register does not have any more its path
 * @param document as the register has it, or null
 * @param editions the newest first
 */
public record DocumentRow(String key, RegisteredDocument document, List<Edition> editions) {

    /**
     * One edition of it.
     *
     * @param digest of its bytes
     * @param brought who brought it here and what was read of it, or null when it came otherwise
     * @param assessed since and until when assessments rest on it, or null for none yet
     * @param now whether it is the one in the register
     */
    public record Edition(String digest, PaperEdition brought, KeptPaper assessed, boolean now) {
        /** Whether its bytes can be had. */
        public boolean isKept() {
            return brought != null || assessed != null && assessed.kept();
        }
    }

    /** Papers of the register first, then those that were struck. */
    static List<DocumentRow> of(
            RegisteredVendor vendor,
            List<RegisteredDocument> documents,
            List<PaperEdition> brought,
            List<KeptPaper> assessed) {
        Map<String, Map<String, Edition>> editions = new LinkedHashMap<>();
        documents.forEach(document -> {
            Map<String, Edition> own = editions.computeIfAbsent(document.key(), k -> new LinkedHashMap<>());
            if (document.digest() != null) {
                own.put(document.digest(), new Edition(document.digest(), null, null, true));
            }
        });
        brought.forEach(one -> editions.computeIfAbsent(one.path(), k -> new LinkedHashMap<>())
                .merge(one.digest(), new Edition(one.digest(), one, null, false), DocumentRow::joined));
        assessed.forEach(one -> editions.computeIfAbsent(path(one), k -> new LinkedHashMap<>())
                .merge(one.digest(), new Edition(one.digest(), null, one, false), DocumentRow::joined));
        List<DocumentRow> rows = new ArrayList<>();
        editions.forEach((key, own) -> rows.add(new DocumentRow(
                key,
                documents.stream().filter(d -> d.key().equals(key)).findFirst().orElse(null),
                List.copyOf(own.values()))));
        return rows;
    }

    private static Edition joined(Edition one, Edition other) {
        return new Edition(
                one.digest(),
                one.brought() == null ? other.brought() : one.brought(),
                one.assessed() == null ? other.assessed() : one.assessed(),
                one.now() || other.now());
    }

    /** Assessments call papers by their vendor's folder first. */
    private static String path(KeptPaper paper) {
        return paper.path().substring(paper.path().indexOf('/') + 1);
    }
}
