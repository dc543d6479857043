package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers are told to do is none of the vendor's doing; the same words in a list of what the vendor does are. */
class BiddenReadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Keeping safe\n\nRotate your keys every 90 days. Back up data every day. Keep audit logs for one year.\n",
                "## Best practices\n\n- Back up data every day\n- Encrypt backups with AES-256\n",
                "## What we ask of you\n\n- Encrypt data at rest with AES-256\n- Patch servers within 14 days\n",
                "## Questions\n\nQ: What should we do before we leave?\n\nA: Take a backup every day. Delete old accounts within 30 days.\n",
                "## Tips\n\nConsider encrypting backups with AES-256. Always report a breach within 72 hours.\n",
                "Be sure to encrypt exports with AES-256.\n",
                "If you handle health data, encrypt it at rest with AES-256.\n",
                "To protect your team, back up data every day. Then keep the audit log for a year.\n",
                "## Moving in\n\nStep 2: Encrypt the export with AES-256.\n",
                "It is good practice to keep audit logs for one year.\n",
                "## Recommended settings\n\n- Audit log retention: 365 days\n",
                "| Recommendation | Details |\n|---|---|\n| Back up | Back up data every day and keep 30 days of copies. |\n",
                "| 推奨事項 | 内容 |\n|---|---|\n| バックアップ | 毎日取得し30日間保管する |\n",
                "Report security incidents to your regulator within 72 hours.\n",
                "バックアップは毎日取得しましょう。\n",
                "ログを1年間保管しておくと安心です。\n",
                "バックアップは利用者ご自身で毎日取得するようお願いいたします。\n",
                "データを毎日バックアップいただきますようお願い申し上げます。\n",
                "## 設定手順\n\n1. 管理画面を開きます。\n2. ログの保存期間を1年に設定します。\n",
                "お客様には、以下の対策を推奨します。\n\n- 保存データの暗号化（AES-256）\n- 日次バックアップの取得\n",
                "## お客様にお願いしたいこと\n\n- バックアップを毎日取得すること\n",
                "Q. 解約前に何をすればいいですか？\n\nA. アカウントを30日以内に削除します。\n",
            })
    void what_a_reader_is_bidden_to_do_the_vendor_does_not(String text) {
        assertThat(ofVendor(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## What we do\n\n- Back up your data every day\n",
                "## Our commitments\n\nEncrypt all data at rest. Tell customers of a breach within 72 hours.\n",
                "To protect customer data, we:\n\n- encrypt data at rest with AES-256\n",
                "Our engineers follow these rules:\n\n- Run vulnerability scans every month.\n",
                "## Encryption\n\n- Encrypt data at rest with AES-256\n",
                "Q: How do you protect data at rest?\n\nA: Encrypt with AES-256.\n",
                "## Incident response plan\n\n1. Notify affected customers within 72 hours.\n",
                "## Our pledge\n\nAlways encrypt your data at rest with AES-256.\n",
                "To keep your data safe, we back up all data every day.\n",
                "| Measure | How |\n|---|---|\n| Encryption | Encrypt data at rest with AES-256 |\n",
                "当社では、次の手順でバックアップを行います。\n\n1. 毎日2時にバックアップを取得します。\n",
                "## セキュリティ対策\n\n- ログを1年間保管します。\n",
                "Q. 役割分担を教えてください。\n\nA. 基盤はAWSが担います。\n",
            })
    void what_a_vendor_lists_of_its_own_it_does(String text) {
        assertThat(ofVendor(text)).isNotEmpty();
    }

    @Test
    void a_reader_who_is_to_switch_something_on_can_have_it() {
        List<VendorFact> facts = facts("## Your account\n\nEnable multi-factor authentication for all users.\n");

        assertThat(facts).extracting(VendorFact::getTopic).containsExactly(Topic.ACCESS_CONTROL);
        assertThat(facts).extracting(VendorFact::getActor).containsExactly(Party.CUSTOMER);
    }

    private static List<VendorFact> ofVendor(String text) {
        return facts(text).stream()
                .filter(f -> f.getActor() != Party.CUSTOMER)
                .filter(f -> f.getTopic() != Topic.RESPONSIBILITY_SPLIT)
                .toList();
    }

    private static List<VendorFact> facts(String text) {
        Vendor vendor = new Vendor("v", LocalizedText.same("v"), List.of());
        return List.copyOf(Extractor.builtIn()
                .trace(DocumentReader.read(text, new DocumentReader.Origin("v.md", "0", null)), vendor)
                .keySet());
    }
}
