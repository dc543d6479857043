package dev.tenken.cli;

import dev.tenken.register.form.Entry;
import dev.tenken.register.form.VendorForm;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** What can be said of a vendor by options; an empty text takes back what was said before. */
final class VendorFields {
    @Option(names = "--name", paramLabel = "NAME", description = "Its name, in both languages.")
    private String name;

    @Option(names = "--name-en", paramLabel = "NAME", description = "Its name in English.")
    private String nameEn;

    @Option(names = "--name-ja", paramLabel = "NAME", description = "Its name in Japanese.")
    private String nameJa;

    @Option(
            names = "--services",
            paramLabel = "TEXT",
            description = "A line per service: English name | Japanese name | further names.")
    private String services;

    @Option(names = "--owner", paramLabel = "NAME", description = "Who looks after it; alerts and digests go there.")
    private String owner;

    @Option(names = "--tier", paramLabel = "TIER", description = "How much hangs on it: critical, high, medium or low.")
    private String tier;

    @Option(names = "--tier-reason", paramLabel = "TEXT", description = "Why it has that tier.")
    private String tierReason;

    @Option(names = "--data", paramLabel = "TEXT", description = "What data it handles.")
    private String data;

    @Option(names = "--status", paramLabel = "STATUS", description = "prospective, active or offboarded.")
    private String status;

    @Option(names = "--contract-end", paramLabel = "DATE", description = "Last day of the contract, as 2027-03-31.")
    private String contractEnd;

    @Option(names = "--contact", paramLabel = "TEXT", description = "Whom to ask at the vendor.")
    private String contact;

    @Option(
            names = "--cadence",
            paramLabel = "12m|2w|10d",
            description = "How often it is assessed, instead of as often as its tier.")
    private String cadence;

    @Option(
            names = "--first-due",
            paramLabel = "DATE",
            description = "The day from which its due days are counted (default: the day on which it is added).")
    private String firstDue;

    @Option(
            names = "--last-done",
            paramLabel = "DATE",
            description = "The day on which it was last assessed elsewhere.")
    private String lastDone;

    @Option(names = "--folder", paramLabel = "DIR", description = "Where its papers are.")
    private String folder;

    Entry entry(String vendor) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(VendorForm.VENDOR, vendor);
        put(texts, VendorForm.NAME, name);
        put(texts, VendorForm.NAME_EN, nameEn);
        put(texts, VendorForm.NAME_JA, nameJa);
        put(texts, VendorForm.SERVICES, services);
        put(texts, VendorForm.OWNER, owner);
        put(texts, VendorForm.TIER, tier);
        put(texts, VendorForm.TIER_REASON, tierReason);
        put(texts, VendorForm.DATA, data);
        put(texts, VendorForm.STATUS, status);
        put(texts, VendorForm.CONTRACT_END, contractEnd);
        put(texts, VendorForm.CONTACT, contact);
        put(texts, VendorForm.CADENCE, cadence);
        put(texts, VendorForm.FIRST_DUE, firstDue);
        put(texts, VendorForm.LAST_DONE, lastDone);
        put(texts, VendorForm.FOLDER, folder);
        return Entry.at("option", texts);
    }

    private static void put(Map<String, String> texts, String key, String text) {
        if (text != null) {
            texts.put(key, text);
        }
    }
}
