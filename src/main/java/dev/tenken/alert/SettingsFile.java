package dev.tenken.alert;

import java.util.List;
import java.util.Map;

/** Settings as they stand in their file. */
record SettingsFile(
        String language,
        String zone,
        List<Integer> ahead,
        Map<String, List<Integer>> aheadOf,
        String digestAt,
        MailPart mail,
        List<WebhookPart> webhooks) {

    record MailPart(
            String server,
            String security,
            String user,
            String passwordFrom,
            String from,
            String to,
            Map<String, String> owners,
            List<String> atOnce) {}

    record WebhookPart(String name, String url, String secretFrom, List<String> kinds, Boolean anyAddress) {}
}
