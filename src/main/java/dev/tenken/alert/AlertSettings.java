package dev.tenken.alert;

import dev.tenken.alert.channel.Hook;
import dev.tenken.alert.channel.MailServer;
import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Who is told, how and when.
 *
 * @param language of messages
 * @param zone whose days and times are meant
 * @param ahead how long before a day it is told
 * @param digestAt from what time of the day its digest is sent
 * @param mail by e-mail, or null
 * @param webhooks programs that are told
 */
public record AlertSettings(
        Language language, ZoneId zone, Ahead ahead, LocalTime digestAt, Mail mail, List<Webhook> webhooks) {

    /**
     * E-mail.
     *
     * @param server that takes it
     * @param to who is told of vendors whose owner has no address, or null for nobody
     * @param owners addresses by owner
     * @param atOnce kinds that do not wait for the digest
     */
    public record Mail(MailServer server, String to, Map<String, String> owners, Set<AlertKind> atOnce) {}

    /**
     * A program that is told.
     *
     * @param hook where it listens
     * @param kinds of alerts that it wants
     */
    public record Webhook(Hook hook, Set<AlertKind> kinds) {}

    /**
     * Reads settings from YAML.
     *
     * @param environment gives the variables that passwords stand in: none stands in the file
     * @param zone when the file names none
     * @throws InputException listing everything that is wrong
     */
    public static AlertSettings of(SourceFile file, UnaryOperator<String> environment, ZoneId zone) {
        SettingsFile read = Data.readYaml(file.text(), file.path(), SettingsFile.class);
        return new SettingsReader(file.path(), environment, zone).read(read);
    }
}
