package dev.tenken.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** By what the attempts of an address are counted. */
final class AddressKey {
    private static final int GROUPS = 8;
    private static final int GROUPS_OF_NETWORK = 4;
    private static final int LONGEST = 64;

    private AddressKey() {}

    /**
     * An address of IPv4 as it is; of IPv6 the network of 64 bits, as who has one address has all of it.
     *
     * @param address in digits, as the server tells it; never looked up
     */
    static String of(String address) {
        String plain = plain(address == null ? "" : address.strip().toLowerCase(Locale.ROOT));
        int last = plain.lastIndexOf(':');
        if (last < 0) {
            return plain;
        }
        return plain.indexOf('.') > last ? plain.substring(last + 1) : network(plain);
    }

    /** Without the name of a network card, and whatever else is no digit. */
    private static String plain(String address) {
        int card = address.indexOf('%');
        StringBuilder plain = new StringBuilder();
        address.substring(0, card < 0 ? address.length() : card)
                .chars()
                .filter(c -> c == ':' || c == '.' || Character.digit(c, 16) >= 0 && c < 128)
                .limit(LONGEST)
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    private static String network(String address) {
        int gap = address.indexOf("::");
        List<String> groups = groups(gap < 0 ? address : address.substring(0, gap));
        if (gap >= 0) {
            List<String> tail = groups(address.substring(gap + 2));
            groups.addAll(Collections.nCopies(Math.max(0, GROUPS - groups.size() - tail.size()), "0"));
            groups.addAll(tail);
        }
        return String.join(":", groups.subList(0, Math.min(GROUPS_OF_NETWORK, groups.size()))) + "::/64";
    }

    private static List<String> groups(String part) {
        List<String> groups = new ArrayList<>();
        for (String group : part.split(":")) {
            String digits = group.replaceFirst("^0+(?=.)", "");
            if (!digits.isEmpty()) {
                groups.add(digits);
            }
        }
        return groups;
    }
}
