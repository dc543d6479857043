package dev.tenken.model.fact;

import dev.tenken.model.InputException;
import dev.tenken.model.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a fact is about. Each topic has one record type. */
public enum Topic {
    ACCESS_CONTROL(AccessControl.class, "Access control", "アクセス制御"),
    ADMINISTRATOR_MANUAL(AdministratorManual.class, "Administrator manual", "管理者向けマニュアル"),
    ASSET_INVENTORY(AssetInventory.class, "Asset inventory", "資産目録"),
    AUTHORITY_REQUEST(AuthorityRequest.class, "Requests of authorities", "公的機関からの要請"),
    AVAILABILITY(Availability.class, "Availability", "可用性"),
    BACKUP(Backup.class, "Backup", "バックアップ"),
    CAPACITY(Capacity.class, "Capacity", "容量・能力"),
    CERTIFICATION(Certification.class, "Certification", "認証の取得"),
    CHANGE_NOTIFICATION(ChangeNotification.class, "Change notification", "変更の通知"),
    CLOCK_SYNC(ClockSync.class, "Clock synchronization", "クロックの同期"),
    CUSTOMER_MONITORING(CustomerMonitoring.class, "Monitoring by customers", "利用者による監視"),
    DATA_DELETION(DataDeletion.class, "Data deletion", "データの削除"),
    DATA_LOCATION(DataLocation.class, "Data location", "データの保管場所"),
    DOCUMENT_CONTROL(DocumentControl.class, "Document control", "文書の管理"),
    ENCRYPTION(Encryption.class, "Encryption", "暗号化"),
    EQUIPMENT_DISPOSAL(EquipmentDisposal.class, "Equipment disposal", "装置の処分"),
    GOVERNING_LAW(GoverningLaw.class, "Governing law", "準拠法"),
    HARDENING(Hardening.class, "Hardening", "要塞化"),
    INCIDENT_NOTIFICATION(IncidentNotification.class, "Incident notification", "インシデントの通知"),
    INDEPENDENT_REVIEW(IndependentReview.class, "Independent review", "独立したレビュー"),
    INTELLECTUAL_PROPERTY(IntellectualProperty.class, "Intellectual property", "知的財産権"),
    LABELLING(Labelling.class, "Labelling", "ラベル付け"),
    LOG_RETENTION(LogRetention.class, "Log retention", "ログの保存"),
    NETWORK_SEGREGATION(NetworkSegregation.class, "Network segregation", "ネットワークの分離"),
    OPERATING_HOURS(OperatingHours.class, "Operating hours", "運用時間"),
    OWN_STATEMENT(OwnStatement.class, "Statements on subjects of your own", "独自の項目に関する記載"),
    PRIVILEGED_UTILITY(PrivilegedUtility.class, "Privileged utilities", "特権的なユーティリティ"),
    RESPONSIBILITY_SPLIT(ResponsibilitySplit.class, "Responsibility split", "責任分界"),
    SECURE_DEVELOPMENT(SecureDevelopment.class, "Secure development", "セキュリティに配慮した開発"),
    SECURITY_POLICY(SecurityPolicy.class, "Security policy", "情報セキュリティ方針"),
    SERVICE_AGREEMENT(ServiceAgreement.class, "Service agreement", "サービスに関する合意"),
    SUBPROCESSOR(Subprocessor.class, "Subprocessor", "再委託先"),
    TENANT_ISOLATION(TenantIsolation.class, "Tenant isolation", "テナントの分離"),
    TRAINING(Training.class, "Training of staff", "従業員の教育"),
    USER_MANAGEMENT(UserManagement.class, "User management", "利用者の管理"),
    VULNERABILITY_MANAGEMENT(VulnerabilityManagement.class, "Vulnerability management", "ぜい弱性の管理"),
    WORDING(Wording.class, "Wording", "表現");

    private static final Map<Class<? extends VendorFact>, Topic> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toMap(Topic::type, Function.identity()));

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
        Topic topic = BY_TYPE.get(fact.getClass());
        if (topic == null) {
            throw new IllegalStateException("no topic for " + fact.getClass());
        }
        return topic;
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
