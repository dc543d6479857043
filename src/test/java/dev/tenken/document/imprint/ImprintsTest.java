package dev.tenken.document.imprint;

import static dev.tenken.document.Texts.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.document.Document;
import dev.tenken.model.document.Imprint;
import dev.tenken.model.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImprintsTest {

    private static final String BODY = "本文です。\n\n改訂履歴\n";

    @Test
    void the_head_of_the_list_of_editions_and_its_latest_row_are_found() {
        Document document = read(BODY + "版\t日付\t内容\n1.0\t2023/4/1\t制定\n1.1\t2024/4/1\t追記\n");

        assertThat(words(document, document.imprint().history())).isEqualTo("版\t日付\t内容");
        assertThat(words(document, document.imprint().edition())).isEqualTo("1.1\t2024/4/1\t追記");
        assertThat(document.imprint().approval()).isNull();
        assertThat(document.imprint().approved()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Document reference | AX-12 Annex_v3.1.docx |",
                "| **File name** | annex-v3.1.pdf |",
                "| 文書番号 | AX-12_ver3.1 |"
            })
    void the_reference_of_a_document_may_hold_its_version(String line) {
        assertThat(read("Annex\n\n" + line + "\n\nData are kept.\n").version()).isEqualTo("3.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"| Document reference | AX-12 |", "| Backup tool | copy_v3.1 |", "| 対応ソフト | copy_v3.1 |"})
    void other_names_hold_none(String line) {
        assertThat(read("Annex\n\n" + line + "\n\nData are kept.\n").version()).isNull();
    }

    @Test
    void a_filled_column_for_approvers_approves() {
        Document document = read(BODY + "版\t日付\t承認者\n1.0\t2023/4/1\t山田\n1.1\t2024/4/1\t\n");

        assertThat(words(document, document.imprint().approval())).isEqualTo("承認者");
        assertThat(document.imprint().approved()).isTrue();
    }

    @Test
    void an_empty_column_for_approvers_does_not() {
        Document document = read(BODY + "版\t承認者\t日付\n1.0\t\t2023/4/1\n1.1\t\t2024/4/1\n");

        assertThat(words(document, document.imprint().approval())).isEqualTo("承認者");
        assertThat(document.imprint().approved()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "承認者：山田",
                "文書責任者: 情報セキュリティ部長",
                "Approved by: J. Doe",
                "Document owner: CISO",
                "Approved by CISO",
                "| Approved by | CTO |",
                "2026年3月1日　第2版　承認 CISO 山田"
            })
    void a_line_on_the_cover_names_the_approver(String line) {
        Document document = read("Security paper\n\n" + line + "\n\nData are kept.\n");

        assertThat(words(document, document.imprint().approval())).isEqualTo(line);
        assertThat(document.imprint().approved()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"承認者：", "Changes are approved by two persons.", "approved by"})
    void a_line_that_names_nobody_is_no_approval(String line) {
        assertThat(read("Security paper\n\n" + line + "\n\nData are kept.\n")
                        .imprint()
                        .approval())
                .isNull();
    }

    @Test
    void a_table_of_other_things_is_no_list_of_editions() {
        Document document = read("Plans\n\nName\tApproval\nBasic\tyes\nPro\tno\n");

        assertThat(document.imprint()).isEqualTo(Imprint.NONE);
    }

    private static String words(Document document, Span span) {
        return span == null ? null : span.of(document.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This paper was last reviewed on 3 March 2026 and approved by our CISO.",
                "本書は情報セキュリティ委員会の承認を受けて公開しています。"
            })
    void a_sentence_of_the_paper_on_itself_tells_that_it_was_approved(String sentence) {
        Document document = read("Security paper\n\n" + sentence + "\n\nData are kept.\n");

        assertThat(document.imprint().approved()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Changes are approved by two people.", "変更は責任者の承認を得て実施します。", "Approved devices may be used."})
    void approval_of_other_things_is_none_of_the_paper(String sentence) {
        Document document = read("Security paper\n\nWhat we do.\n\n" + sentence + "\n\nData are kept.\n");

        assertThat(document.imprint().approved()).isFalse();
    }
}
