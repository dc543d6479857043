package dev.tenken.alert;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What alerts say, in a language and on a day. */
final class Wording {
    private static final String FILE = "alert/words.yaml";
    private static final Map<String, LocalizedText> TEXTS = read();

    /** The longest subject of a message: more is cut by those who show it. */
    private static final int LONGEST = 160;

    private final Language language;
    private final LocalDate today;
    private final Function<String, Party> parties;

    /**
     * @param today from which days are counted
     * @param parties vendors by id; null for one that is not known
     */
    Wording(Language language, LocalDate today, Function<String, Party> parties) {
        this.language = language;
        this.today = today;
        this.parties = parties;
    }

    private record Texts(Map<String, LocalizedText> texts) {}

    private static Map<String, LocalizedText> read() {
        SourceFile file = SourceFiles.packed(FILE)
                .orElseThrow(() -> new IllegalStateException("the program was packed without " + FILE));
        return Data.readYaml(file.text(), FILE, Texts.class).texts();
    }

    /** One line. */
    String line(Alert alert) {
        boolean passed = alert.day() != null && alert.day().isBefore(today);
        String template = text(alert.kind().word() + (passed ? "-passed" : ""));
        return plain(filled(
                template,
                Map.of(
                        "vendor", name(alert.vendor()),
                        "subject", alert.subject(),
                        "detail", alert.detail() == null ? "" : alert.detail().in(language),
                        "day", String.valueOf(alert.day()),
                        "left", alert.day() == null ? "" : left(alert.day()))));
    }

    private String name(String vendor) {
        Party party = parties.apply(vendor);
        return party == null ? vendor : party.name().in(language);
    }

    private String left(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        String key = days == 0
                ? "left-today"
                : days == 1 ? "left-tomorrow" : days == -1 ? "ago-yesterday" : days > 0 ? "left-days" : "ago-days";
        return filled(text(key), Map.of("n", String.valueOf(Math.abs(days))));
    }

    /**
     * @param digest the day of a digest, or null
     */
    String subject(List<Alert> alerts, LocalDate digest) {
        String first = line(alerts.get(0));
        String key = digest != null ? "subject-digest" : alerts.size() == 1 ? "subject-one" : "subject-many";
        String subject = filled(
                text(key), Map.of("n", String.valueOf(alerts.size()), "first", first, "day", String.valueOf(digest)));
        return subject.codePointCount(0, subject.length()) <= LONGEST
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** Several lines, what presses first. */
    String body(List<Alert> alerts) {
        StringBuilder body = new StringBuilder();
        alerts.forEach(alert -> body.append("- ").append(line(alert)).append('\n'));
        return body.append('\n').append(text("footer")).append('\n').toString();
    }

    String text(String key) {
        return TEXTS.get(key).in(language);
    }

    /** Puts values in; what stands in them is no template again. */
    private static String filled(String template, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            filled.append(template, at, open).append(values.get(template.substring(open + 1, close)));
            at = close + 1;
        }
        return filled.append(template.substring(at)).toString().strip();
    }

    /** Names and messages may hold line ends, which would begin another header or another alert. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
