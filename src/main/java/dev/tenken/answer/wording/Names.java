package dev.tenken.answer.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two names mean the same: of standards by their numbers, of others by their letters. */
public final class Names {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9])(?:27001|27017|27018|27701|9001|22301|20000|15001|soc ?[123]|pci ?dss|ismap|isms|p ?マーク|プライバシーマーク|privacy ?mark|csa ?star|hipaa|fedramp|tisax|[0-9]{4,5})(?![0-9])");

    private static final Pattern SHORT =
            Pattern.compile("(?<![A-Za-z])(?!ISO|IEC|JIS|SOC|PCI|CSA)[A-Z]{4,8}(?![A-Za-z])");

    private Names() {}

    public static boolean meet(List<String> told, List<String> asked) {
        return asked.stream().anyMatch(a -> told.stream().anyMatch(t -> same(t, a)));
    }

    /** Whether a standard is named by its number. */
    public static boolean isNamed(String text) {
        return number(plain(text)) != null;
    }

    private static boolean same(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        if (a.equals(b)) {
            return true;
        }
        String numberA = number(a);
        String numberB = number(b);
        if (numberA != null && numberB != null) {
            return numberA.equals(numberB);
        }
        if (numberA == null && numberB == null && sameShort(one, other)) {
            return true;
        }
        return numberA == null
                && numberB == null
                && Math.min(a.length(), b.length()) > 2
                && (a.contains(b) || b.contains(a));
    }

    /** "FISC Facility Safety Standards" and 「FISC安全対策基準」: in two languages a name keeps its short form. */
    private static boolean sameShort(String one, String other) {
        Matcher m = SHORT.matcher(one);
        while (m.find()) {
            if (Pattern.compile("(?<![A-Za-z])" + m.group() + "(?![A-Za-z])")
                    .matcher(other)
                    .find()) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String name) {
        return Letters.plain(name)
                .replaceAll("[ _()（）]", "")
                .replaceAll("電子メール|メールアドレス|メール|e-?mail(?:address)?|^mail$", "email")
                .replaceAll("telephone|phone|電話(?:番号)?", "phone")
                .replaceAll("(?:service)?(?:web)?site|webサイト|ウェブサイト|ホームページ|toppage|トップページ", "web");
    }

    /** ISMS is the Japanese name of certification to 27001. */
    private static String number(String name) {
        Matcher m = NUMBER.matcher(name);
        if (!m.find()) {
            return null;
        }
        String number = m.group().replace(" ", "");
        boolean cloud = name.contains("クラウド") || name.contains("517") || name.contains("cloud");
        if (number.equals("isms")) {
            return cloud ? "27017" : "27001";
        }
        return number.matches("p?マーク|プライバシーマーク|privacymark|15001") ? "15001" : number;
    }
}
