package dev.tenken.alert;

import dev.tenken.alert.AlertSettings.Mail;
import dev.tenken.alert.AlertSettings.Webhook;
import dev.tenken.alert.SettingsFile.MailPart;
import dev.tenken.alert.SettingsFile.WebhookPart;
import dev.tenken.alert.channel.Hook;
import dev.tenken.alert.channel.MailServer;
import dev.tenken.alert.channel.MailServer.Security;
import dev.tenken.data.Patterns;
import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks settings, and tells everything that is wrong at once. */
final class SettingsReader {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int MOST_AHEAD = 366;
    private static final int STARTTLS_PORT = 587;
    private static final int TLS_PORT = 465;
    private static final int PLAIN_PORT = 25;
    private static final Pattern SERVER = Patterns.compile("([^\\s:/]+|\\[[0-9a-fA-F:.]+\\])(?::([0-9]{1,5}))?");
    private static final Pattern MAILBOX = Patterns.compile("[^\\s@<>,;]+@[^\\s@<>,;]+");
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String place;
    private final UnaryOperator<String> environment;
    private final ZoneId zone;
    private final List<String> problems = new ArrayList<>();

    SettingsReader(String place, UnaryOperator<String> environment, ZoneId zone) {
        this.place = place;
        this.environment = environment;
        this.zone = zone;
    }

    AlertSettings read(SettingsFile file) {
        Language language = tried("language", file.language(), "en or ja", Language.EN, SettingsReader::language);
        ZoneId where = tried("zone", file.zone(), "a zone like Asia/Tokyo", zone, ZoneId::of);
        LocalTime time = tried("digest-at", file.digestAt(), "a time like \"08:00\"", MORNING, LocalTime::parse);
        Ahead ahead = ahead(file);
        Mail mail = file.mail() == null ? null : mail(file.mail());
        List<Webhook> webhooks = new ArrayList<>();
        for (WebhookPart part : file.webhooks() == null ? List.<WebhookPart>of() : file.webhooks()) {
            webhooks.add(webhook(part));
        }
        refuseTwins(webhooks);
        if (mail == null && webhooks.isEmpty()) {
            problems.add("tells nobody; wanted mail or webhooks");
        }
        if (!problems.isEmpty()) {
            throw InputException.ofAll(place + ": these settings of alerts cannot be used", problems);
        }
        return new AlertSettings(language, where, ahead, time, mail, List.copyOf(webhooks));
    }

    /** What was told to one would be taken for told to the other. */
    private void refuseTwins(List<Webhook> webhooks) {
        Set<String> names = new HashSet<>();
        webhooks.stream()
                .map(webhook -> webhook.hook().name())
                .filter(name -> name != null && !names.add(name))
                .distinct()
                .forEach(name -> problems.add("webhooks: two are called " + name + "; give each a name of its own"));
    }

    private static Language language(String code) {
        return Stream.of(Language.values())
                .filter(l -> l.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new DateTimeException(code));
    }

    private <T> T tried(String key, String given, String wanted, T otherwise, Function<String, T> read) {
        try {
            return given == null ? otherwise : read.apply(given);
        } catch (DateTimeException | IllegalArgumentException e) {
            problems.add(key + ": got \"" + given + "\"; wanted " + wanted);
            return otherwise;
        }
    }

    private Ahead ahead(SettingsFile file) {
        Map<AlertKind, List<Integer>> own = new LinkedHashMap<>();
        if (file.aheadOf() != null) {
            file.aheadOf().forEach((word, days) -> kinds("ahead-of", List.of(word)).stream()
                    .filter(AlertKind::isDeadline)
                    .findFirst()
                    .ifPresentOrElse(
                            kind -> own.put(kind, days("ahead-of: " + word, days)),
                            () -> problems.add("ahead-of: " + word + " has no day to be told ahead of; wanted one of "
                                    + deadlines())));
        }
        List<Integer> usual = file.ahead() == null ? Ahead.USUAL.usual() : days("ahead", file.ahead());
        return new Ahead(usual, own);
    }

    private static String deadlines() {
        return Stream.of(AlertKind.values())
                .filter(AlertKind::isDeadline)
                .map(AlertKind::word)
                .collect(Collectors.joining(", "));
    }

    private List<Integer> days(String key, List<Integer> days) {
        List<Integer> given = days == null ? List.of() : days;
        given.stream()
                .filter(d -> d < 0 || d > MOST_AHEAD)
                .forEach(d -> problems.add(key + ": got " + d + "; wanted 0 to " + MOST_AHEAD + " days"));
        return given;
    }

    private Set<AlertKind> kinds(String key, List<String> words) {
        Set<AlertKind> kinds = EnumSet.noneOf(AlertKind.class);
        for (String word : words) {
            try {
                kinds.add(AlertKind.ofWord(word));
            } catch (InputException e) {
                problems.add(key + ": " + e.getMessage());
            }
        }
        return kinds;
    }

    private Mail mail(MailPart part) {
        Security security = tried(
                "mail: security",
                part.security(),
                "starttls, tls or none",
                Security.STARTTLS,
                word -> Security.valueOf(word.toUpperCase(Locale.ROOT)));
        Matcher address = SERVER.matcher(part.server() == null ? "" : part.server());
        boolean known = address.matches();
        if (!known) {
            problems.add("mail: server: got \"" + part.server() + "\"; wanted HOST or HOST:PORT");
        }
        String host = known ? address.group(1) : "";
        int port = known && address.group(2) != null ? Integer.parseInt(address.group(2)) : usualPort(security);
        if (part.user() != null && security == Security.NONE && !HERE.contains(host)) {
            problems.add("mail: the password of " + part.user() + " would go to " + host
                    + " in the open; wanted security: starttls or tls");
        }
        String password = part.user() == null ? null : secret("mail: password-from", part.passwordFrom());
        Map<String, String> owners = new TreeMap<>(part.owners() == null ? Map.of() : part.owners());
        owners.forEach((owner, mailbox) -> mailbox("mail: owners: " + owner, mailbox));
        mailbox("mail: from", part.from());
        if (part.to() != null) {
            mailbox("mail: to", part.to());
        }
        Set<AlertKind> atOnce = part.atOnce() == null ? pressing() : kinds("mail: at-once", part.atOnce());
        MailServer server = new MailServer(host, port, security, part.user(), password, part.from());
        return new Mail(server, part.to(), owners, atOnce);
    }

    private static int usualPort(Security security) {
        return switch (security) {
            case STARTTLS -> STARTTLS_PORT;
            case TLS -> TLS_PORT;
            case NONE -> PLAIN_PORT;
        };
    }

    private static Set<AlertKind> pressing() {
        return Stream.of(AlertKind.values())
                .filter(AlertKind::isPressing)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AlertKind.class)));
    }

    private void mailbox(String key, String address) {
        if (!isMailbox(address)) {
            problems.add(key + ": got \"" + address + "\"; wanted one address like sato@example.com");
        }
    }

    static boolean isMailbox(String address) {
        return address != null && MAILBOX.matcher(address).matches();
    }

    private Webhook webhook(WebhookPart part) {
        URI url = tried("webhooks: url", part.url(), "an address like https://HOST/PATH", null, URI::create);
        if (url == null || url.getHost() == null || !Set.of("https", "http").contains(url.getScheme())) {
            problems.add("webhooks: url: got \"" + part.url() + "\"; wanted an address like https://HOST/PATH");
        } else if (url.getUserInfo() != null) {
            problems.add("webhooks: url: holds a password; messages are signed instead (secret-from)");
        }
        String secret = secret("webhooks: secret-from", part.secretFrom());
        Set<AlertKind> kinds =
                part.kinds() == null ? EnumSet.allOf(AlertKind.class) : kinds("webhooks: kinds", part.kinds());
        String host = url == null ? null : url.getHost();
        Hook hook = new Hook(
                part.name() == null ? host : part.name().strip(), url, secret, Boolean.TRUE.equals(part.anyAddress()));
        if (secret != null && !hook.isUsable()) {
            problems.add("webhooks: secret-from: " + part.secretFrom() + " is no Base64 behind whsec_");
        }
        return new Webhook(hook, kinds);
    }

    /** What an environment variable holds. */
    private String secret(String key, String variable) {
        if (variable == null) {
            problems.add(key + ": is missing; wanted the name of an environment variable that holds the secret");
            return null;
        }
        String secret = environment.apply(variable);
        if (secret == null || secret.isBlank()) {
            problems.add(key + ": the environment variable " + variable + " is not set; set it to the secret");
            return null;
        }
        return secret;
    }
}
