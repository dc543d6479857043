package dev.tenken.answer.reply;

import dev.tenken.answer.wording.Letters;
import dev.tenken.answer.wording.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds ciphers and protocols that are stated against those that are asked for. */
final class Ciphers {
    private static final Pattern TLS =
            Pattern.compile("tls\\)?\\s?(?:protocol|プロトコル)?の?\\s?(?:version|バージョン)?\\s?v?([0-9](?:\\.[0-9])?)");
    private static final Pattern ANY_TLS = Pattern.compile("tls|ssl|https");
    private static final Pattern AES = Pattern.compile("aes[^0-9]{0,12}([0-9]{3})|([0-9]{3})[- ]?bits? ?\\(?aes");

    private Ciphers() {}

    /** Whether what is stated is what is asked for, or better; null when that is not told. */
    static Boolean reaches(List<String> stated, List<String> asked) {
        String told = Letters.plain(String.join(" ", stated));
        String wanted = Letters.plain(String.join(" ", asked));
        Double version = figure(TLS, wanted);
        if (version != null && ANY_TLS.matcher(told).find()) {
            return all(TLS, stated, version);
        }
        if (ANY_TLS.matcher(wanted).find() && ANY_TLS.matcher(told).find()) {
            boolean secure = told.contains("tls") || told.contains("https") || wanted.contains("ssl");
            return secure ? Boolean.TRUE : null;
        }
        Double bits = figure(AES, wanted);
        if (bits != null && told.contains("aes")) {
            return all(AES, stated, bits);
        }
        return Names.meet(stated, asked) ? Boolean.TRUE : null;
    }

    /** Whether all of them reach a figure; null when one does and another does not, and when none has a figure. */
    private static Boolean all(Pattern pattern, List<String> stated, double wanted) {
        Set<Boolean> reach = new HashSet<>();
        for (String name : stated) {
            Matcher figures = pattern.matcher(Letters.plain(name));
            while (figures.find()) {
                reach.add(figure(figures) >= wanted);
            }
        }
        return reach.size() == 1 ? reach.iterator().next() : null;
    }

    /** Whether both are protocols for data on their way, or both ciphers; of the one nothing follows for the other. */
    static boolean sameSort(List<String> stated, List<String> asked) {
        String told = Letters.plain(String.join(" ", stated));
        String wanted = Letters.plain(String.join(" ", asked));
        return told.isEmpty()
                || ANY_TLS.matcher(told).find() == ANY_TLS.matcher(wanted).find();
    }

    private static Double figure(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.find() ? (Double) figure(m) : null;
    }

    /** The figure stands before or behind the name. */
    private static double figure(Matcher found) {
        String behind = found.group(1);
        return Double.parseDouble(behind == null ? found.group(2) : behind);
    }
}
