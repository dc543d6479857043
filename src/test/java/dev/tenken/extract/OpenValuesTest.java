package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.frame.Recognisers;
import dev.tenken.extract.value.Recogniser;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of classes that no list can close. */
class OpenValuesTest {
    private static final Map<String, Recogniser> RECOGNISERS = Recognisers.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            standard      | We do not hold an ISO certificate.                 | ISO
            standard      | The platform is Kestrel Gold certified.            | Kestrel Gold
            standard      | An ISO/IEC 27001:2022 badge has been ours.         | ISO/IEC 27001:2022
            standard      | 英国のサイバーエッセンシャルズの認証を取得しています。     | サイバーエッセンシャルズ
            standard      | ケストレルゴールドの認定を受けています。                  | ケストレルゴールド
            open-log-kind | 決裁ログは、7年間保存します。                           | 決裁
            open-log-kind | Badge logs are kept.                               | Badge
            open-channel  | We post changes on our Mastodon page.              | Mastodon page
            open-channel  | 会員掲示板に掲載します。                               | 会員掲示板
            cipher        | Disks are encrypted with Serpent-256.              | Serpent-256
            cipher        | The algorithm is ChaCha20.                         | ChaCha20
            cipher        | SHA-512 によるハッシュ化                              | SHA-512
            cipher        | 保管データは AES-192 により暗号化する。                   | AES-192
            """)
    void a_value_is_told_by_the_words_around_it(String recogniser, String text, String value) {
        assertThat(Passages.values(RECOGNISERS.get(recogniser), text)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            standard      | TLS certificates are renewed.
            standard      | Valid certificates are needed.
            standard      | Our certificates can be had.
            standard      | A deletion certificate is issued.
            standard      | Keys are kept by the AWS Certificate Manager.
            standard      | Third-Party Certifications are listed in section 7.
            standard      | Question: Certifications held
            standard      | ユーザーの認証を受けます。
            open-log-kind | 各種ログを保存します。
            open-log-kind | We keep all logs.
            open-log-kind | 社内ログインを行う。
            open-channel  | See the following page.
            cipher        | Room-256 is locked.
            """)
    void other_words_in_the_same_place_are_none(String recogniser, String text) {
        assertThat(Passages.values(RECOGNISERS.get(recogniser), text)).isEmpty();
    }
}
