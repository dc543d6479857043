package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements that name a subject and neither promise nor deny it; beside each the near one that does. */
class BesideThePointTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> Do you keep an inventory of all assets?\n\nYes. We don't have any halls or physical assets of our own.\n",
                "> 全ての資産の台帳を維持していますか。\n\nはい。物理的な資産は保有していません。\n",
            })
    void what_an_answer_has_affirmed_is_not_denied_by_what_it_says_beside(String text) {
        assertThat(FactsOf.text(text, "asset-inventory")).noneMatch(f -> f.startsWith("denied"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> Do you keep an inventory of all assets?\n\nNo. We don't keep one.\n",
                "> 全ての資産の台帳を維持していますか。\n\nいいえ。維持していません。\n",
            })
    void what_an_answer_denies_at_once_is_denied(String text) {
        assertThat(FactsOf.text(text, "asset-inventory")).anyMatch(f -> f.startsWith("denied"));
    }

    @Test
    void what_an_affirming_answer_takes_back_in_words_of_its_own_is_denied() {
        String text = "> Is stored data encrypted?\n\nYes. However, backups are not encrypted.\n";
        assertThat(FactsOf.text(text, "encryption")).anyMatch(f -> f.startsWith("denied"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question\tAnswer\nDo you offer standard encryption (3DES, AES, etc.) for data in transit?\tYes\n",
                "質問\t回答\n転送中のデータを標準的な方式（例：3DES、AES）で暗号化していますか。\tはい\n",
                "> Is data in transit encrypted (e.g. with 3DES or AES)?\n\nYes.\n",
            })
    void examples_that_a_question_prints_are_none_of_the_vendors_words(String text) {
        assertThat(FactsOf.text(text, "encryption")).isNotEmpty().noneMatch(f -> f.contains("AES"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question\tAnswer\nIs data in transit encrypted with AES?\tYes\n",
                "Question\tAnswer\nIs data in transit encrypted (e.g. with 3DES)?\tYes, with AES\n",
            })
    void what_a_question_asks_for_outright_is_what_yes_says(String text) {
        assertThat(FactsOf.text(text, "encryption")).anyMatch(f -> f.contains("AES"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "質問\t回答\n認証（ISMS、プライバシーマーク等）を取得しているか\t無\n",
                "Question\tAnswer\nAre you certified (ISO 27001, SOC 2, etc.)?\tNo\n",
            })
    void who_answers_no_denies_the_examples_too(String text) {
        assertThat(FactsOf.text(text, "certification")).anyMatch(f -> f.startsWith("denied"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "お客様は、本サービスのサーバーに対し、次の行為をしてはなりません。\n\n- ウイルスその他の有害なプログラムの送信や対策の妨害\n- なりすまし\n",
                "Customers shall not do any of the following to our servers:\n\n- send viruses or defeat protection against them\n- impersonate others\n",
                "## 禁止事項\n\n本サービスのサーバーについて次のとおり定めます。\n\n- ウイルス対策の妨害\n",
            })
    void what_customers_are_forbidden_is_no_safeguard(String text) {
        assertThat(FactsOf.text(text, "hardening")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "当社はサーバーに次の対策を行います。\n\n- サーバーへのウイルス対策ソフトの導入\n",
                "We protect our servers:\n\n- anti-virus software is installed on all servers\n",
            })
    void what_the_vendor_does_in_a_list_is_one(String text) {
        assertThat(FactsOf.text(text, "hardening")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "お客様が退会した場合、当社は、お客様の情報を削除することができるものとします。",
                "When a customer's contract is terminated, we reserve the right to delete the customer's data.",
            })
    void a_right_that_the_vendor_keeps_is_no_promise(String text) {
        assertThat(FactsOf.text(text, "data-deletion")).isEmpty();
        assertThat(FactsOf.text(text, "user-management")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "お客様が退会した場合、当社は、お客様の情報を削除するものとします。",
                "When a customer's contract is terminated, we delete the customer's data.",
                "Customers may ask us to erase their data.",
            })
    void what_the_vendor_owes_or_customers_may_ask_for_is_one(String text) {
        assertThat(FactsOf.text(text, "data-deletion")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"サーバーのリソース使用率の監視に努めます。", "We strive to monitor the capacity of our servers."})
    void what_is_striven_for_is_not_said_to_be_so(String text) {
        assertThat(FactsOf.text(text, "capacity")).isNotEmpty().allMatch(f -> f.startsWith("vague"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "以下の場合、事前の通知なくサービスを中断できるものとします。\n\n- システムの保守\n- 天災\n",
                "We may interrupt the service without notice for any of the following:\n\n- maintenance of the platform\n- a storm\n",
            })
    void a_case_in_which_nobody_is_told_is_told_of_by_its_item(String text) {
        assertThat(FactsOf.text(text, "change-notification"))
                .anyMatch(f -> f.startsWith("denied") && f.contains("maintenance"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "従業員と秘密保持契約を締結し、年1回のセキュリティ教育を実施しています。",
                "Our employees sign confidentiality clauses and take security training once a year.",
            })
    void an_agreement_with_the_vendors_own_people_is_no_condition(String text) {
        assertThat(ConditionsOf.text(text, "training")).isNotEmpty().containsOnly("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "監査報告書は、秘密保持契約の締結後にSOC 2報告書として提供しています。",
                "Our SOC 2 report is available under a non-disclosure agreement.",
            })
    void an_agreement_that_readers_sign_first_is_one(String text) {
        assertThat(ConditionsOf.text(text, "certification")).isNotEmpty().doesNotContain("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our SOC 2 Type II report covers 1 January 2026 to 30 June 2026.",
                "Our SOC 2 Type II report covers the period from January 1, 2026 to June 30, 2026.",
            })
    void the_time_that_a_report_is_on_is_not_what_it_covers(String text) {
        assertThat(FactsOf.text(text, "certification")).isNotEmpty().noneMatch(f -> f.contains("x-scope"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our ISO 27001 certificate covers the operation of Harbour Apps.",
                "ISO 27001認証（対象：港クラウドの運用）を取得しています。",
            })
    void what_a_certificate_covers_is(String text) {
        assertThat(FactsOf.text(text, "certification")).anyMatch(f -> f.contains("x-scope"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Glacier class stores data in Paris, France.", "アーカイブ層のデータは東京に保存されます。"})
    void where_one_class_of_storage_lies_holds_for_it_alone(String text) {
        assertThat(ConditionsOf.text(text, "data-location")).isNotEmpty().doesNotContain("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Customer data are stored in a first-class data center in Paris, France.",
                "お客様のデータは、最高クラスの設備を備えた東京のデータセンターに保存されます。"
            })
    void a_class_of_quality_is_no_class_of_storage(String text) {
        assertThat(ConditionsOf.text(text, "data-location")).isNotEmpty().containsOnly("none");
    }
}
