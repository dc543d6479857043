package dev.tenken.web.portfolio;

import dev.tenken.register.DueState;
import dev.tenken.register.Tier;
import dev.tenken.register.VendorStatus;
import dev.tenken.register.Word;
import dev.tenken.web.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Which vendors of the list are wanted, as it stands in the address: an address that is sent to a colleague, and Back, show the same.
 *
 * @param text part of a name, id or owner; empty for all
 * @param owner exactly; empty for all
 * @param sort what comes first
 * @param page from 1
 */
public record VendorFilter(
        String text,
        String owner,
        Tier tier,
        VendorStatus status,
        DueState state,
        Outcome outcome,
        Sort sort,
        int page) {

    /** What the newest assessment found. */
    public enum Outcome {
        GAPS,
        WORSE,
        NONE
    }

    /** What comes first. */
    public enum Sort {
        PRESSING,
        NAME,
        GAPS,
        DUE
    }

    public static VendorFilter of(UnaryOperator<String> query) {
        return new VendorFilter(
                query.apply("q"),
                query.apply("owner"),
                value(Tier.class, query.apply("tier"), null),
                value(VendorStatus.class, query.apply("status"), null),
                value(DueState.class, query.apply("state"), null),
                value(Outcome.class, query.apply("found"), null),
                value(Sort.class, query.apply("sort"), Sort.PRESSING),
                page(query.apply("page")));
    }

    /** Words that are none are no wish: an address typed by hand shows a list, and no error. */
    private static <E extends Enum<E>> E value(Class<E> type, String word, E otherwise) {
        for (E one : type.getEnumConstants()) {
            if (word(one).equals(word)) {
                return one;
            }
        }
        return otherwise;
    }

    private static int page(String text) {
        return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }

    /** A value as it stands in the address. */
    public static String word(Enum<?> value) {
        return value == null ? "" : Word.of(value);
    }

    /** The address of another page of the same list. */
    public String at(int otherPage) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("q", text);
        parts.put("owner", owner);
        parts.put("tier", word(tier));
        parts.put("status", word(status));
        parts.put("state", word(state));
        parts.put("found", word(outcome));
        parts.put("sort", sort == Sort.PRESSING ? "" : word(sort));
        parts.put("page", otherPage == 1 ? "" : Integer.toString(otherPage));
        List<String> query = parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + Page.encoded(part.getValue()))
                .toList();
        return query.isEmpty() ? "/" : "/?" + String.join("&", query);
    }

    /** True when not all are wanted. */
    public boolean isNarrow() {
        return !at(1).replaceAll("[?&]sort=[^&]*", "").equals("/");
    }
}
