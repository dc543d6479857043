package dev.tenken.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a fact is about. Each topic has one record type. */
public enum Topic {
    ACCESS_CONTROL(AccessControl.class, "Access control", "アクセス制御"),
    AVAILABILITY(Availability.class, "Availability", "可用性"),
    BACKUP(Backup.class, "Backup", "バックアップ"),
    CERTIFICATION(Certification.class, "Certification", "認証の取得"),
    CHANGE_NOTIFICATION(ChangeNotification.class, "Change notification", "変更の通知"),
    CLOCK_SYNC(ClockSync.class, "Clock synchronization", "クロックの同期"),
    DATA_DELETION(DataDeletion.class, "Data deletion", "データの削除"),
    DATA_LOCATION(DataLocation.class, "Data location", "データの保管場所"),
    ENCRYPTION(Encryption.class, "Encryption", "暗号化"),
    GOVERNING_LAW(GoverningLaw.class, "Governing law", "準拠法"),
    INCIDENT_NOTIFICATION(IncidentNotification.class, "Incident notification", "インシデントの通知"),
    LABELLING(Labelling.class, "Labelling", "ラベル付け"),
    LOG_RETENTION(LogRetention.class, "Log retention", "ログの保存"),
    RESPONSIBILITY_SPLIT(ResponsibilitySplit.class, "Responsibility split", "責任分界"),
    SERVICE_AGREEMENT(ServiceAgreement.class, "Service agreement", "サービスに関する合意"),
    SUBPROCESSOR(Subprocessor.class, "Subprocessor", "再委託先"),
    VULNERABILITY_MANAGEMENT(VulnerabilityManagement.class, "Vulnerability management", "脆弱性の管理");

    private final Class<? extends VendorFact> type;
    private final LocalizedText title;

    Topic(Class<? extends VendorFact> type, String en, String ja) {
        this.type = type;
        this.title = new LocalizedText(en, ja);
    }

    /** The record type of this topic's facts. */
    public Class<? extends VendorFact> type() {
        return type;
    }

    public LocalizedText title() {
        return title;
    }

    /** The word used in JSON and YAML, such as {@code data-location}. */
    public String json() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Topic of(VendorFact fact) {
        return Arrays.stream(values())
                .filter(t -> t.type.isInstance(fact))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no topic for " + fact.getClass()));
    }

    /**
     * The topic of this JSON word.
     *
     * @throws InputException when there is none
     */
    public static Topic ofJson(String word) {
        return Arrays.stream(values())
                .filter(t -> t.json().equals(word))
                .findFirst()
                .orElseThrow(() -> new InputException("unknown topic \"" + word + "\"; known: " + words()));
    }

    private static List<String> words() {
        return Arrays.stream(values()).map(Topic::json).sorted().toList();
    }
}
