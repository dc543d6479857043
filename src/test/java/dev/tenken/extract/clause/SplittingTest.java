package dev.tenken.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.fact.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one clause ends and the next begins, and what clauses share. */
class SplittingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    鍵は年に一度更新し、古い鍵は破棄します。                         # 鍵は年に一度更新し、 / 古い鍵は破棄します。
                    通信は暗号化していますが、ディスクは暗号化していません。           # 通信は暗号化していますが、 / ディスクは暗号化していません。
                    認証は取得していないものの、規格を参照しています。                 # 認証は取得していないものの、 / 規格を参照しています。
                    夜間に取得しており、翌朝に確認します。                             # 夜間に取得しており、 / 翌朝に確認します。
                    遠隔地に複製するため、災害時も復旧できます。                       # 遠隔地に複製するため、 / 災害時も復旧できます。
                    ディスクを暗号化せずに保存しています。                             # ディスクを暗号化せずに / 保存しています。
                    サービスを停止することなく更新します。                             # サービスを停止することなく / 更新します。
                    契約が終了し、データが不要になった場合は、30日で消去します。       # 契約が終了し、データが不要になった場合は、30日で消去します。
                    ログは1年保管し、事故が起きた場合は、解析します。                  # ログは1年保管し、 / 事故が起きた場合は、解析します。
                    当社は、要請に応じて、証明書を発行します。                         # 当社は、要請に応じて、証明書を発行します。
                    請求書は毎月、電子メールにより、お送りします。                     # 請求書は毎月、電子メールにより、お送りします。
                    通信には鍵を用い、写しは金庫に置きます。                           # 通信には鍵を用い、 / 写しは金庫に置きます。
                    鍵を用い、写しは金庫に置きます。                                   # 鍵を用い、写しは金庫に置きます。
                    監視は24時間行います。通知は平日に行います。                       # 監視は24時間行います。 / 通知は平日に行います。
                    利用者（解約し、退会した者を除く。）は、閲覧できます。             # 利用者(解約し、退会した者を除く。)は、閲覧できます。
                    """)
    void japanese(String text, String clauses) {
        assertThat(Read.of(text).parted()).isEqualTo(clauses);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    Disks are encrypted, but tapes are stored in the clear.      # disks are encrypted, / but tapes are stored in the clear.
                    Copies are made nightly; restores are tried out each spring. # copies are made nightly; / restores are tried out each spring.
                    We hold a badge while our suppliers hold none.               # we hold a badge / while our suppliers hold none.
                    Keys are renewed, and old keys are shredded.                 # keys are renewed, / and old keys are shredded.
                    No mail is sent in the clear: all lines are scrambled.       # no mail is sent in the clear: / all lines are scrambled.
                    We keep three logs: log-ins, changes and errors.             # we keep three logs: log-ins, changes and errors.
                    Traffic never shares a line, and consoles for staff sit on one.  # traffic never shares a line, / and consoles for staff sit on one.
                    We encrypt disks and do not encrypt tapes.                   # we encrypt disks / and do not encrypt tapes.
                    We take a copy, restore it and compare the files.            # we take a copy, restore it and compare the files.
                    If a disk fails or a fan stops, we swap it.                  # if a disk fails or a fan stops, we swap it.
                    Clients, whose files we wipe when they go, may copy them.    # clients, whose files we wipe when they go, / may copy them.
                    Disks, which we own, are encrypted.                          # disks, which we own, are encrypted.
                    Records that are older than a year are wiped.                # records that are older than a year are wiped.
                    Our filter turns away spam, port scans and worms.            # our filter turns away spam, port scans and worms.
                    We tell you what happened. You tell your users.              # we tell you what happened. / you tell your users.
                    The desk is open Monday to Friday, 9 am to 5 pm.             # the desk is open monday to friday, 9 am to 5 pm.
                    The desk is open Mon. to Fri. from nine.                     # the desk is open mon. to fri. from nine.
                    Copies are stored in Bergen, Norway.                         # copies are stored in bergen, norway.
                    Although we hold no badge, we follow the standard.           # although we hold no badge, / we follow the standard.
                    The contract picks Danish law, and quarrels go to a court.   # the contract picks danish law, / and quarrels go to a court.
                    """)
    void english(String text, String clauses) {
        assertThat(Read.of(text).parted()).isEqualTo(clauses);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    写しは10日間、履歴は200日間残します。              # 写しは10日間、    # 残します
                    倉庫は甲社を、窓口は乙社を利用する。               # 倉庫は甲社を、    # 利用する
                    当社は毎日、契約者は毎週、写しを取得します。       # 当社は毎日、      # 取得します
                    日次5世代、月次12世代を保存します。                # 日次5世代、       # 保存します
                    Copies are kept for 10 days and trails for 200 days.            # and trails for 200 days. # are kept
                    Copies are kept for 10 days, trails for 200 days and keys for 2 years. # trails for 200 days # are kept
                    Copies for 10 days and trails for 200 days are retained.        # copies for 10 days # are retained
                    """)
    void a_predicate_that_is_said_once(String text, String clause, String predicate) {
        Read read = Read.of(text);
        assertThat(read.parted().split(" / ")).contains(clause);
        Clause gapped = read.at(clause);
        assertThat(gapped.predicate()).isNull();
        assertThat(read.words(gapped.borrowed())).isEqualTo(predicate);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    ログは14日間、当社が保管します。
                    通信はTLS 1.2、保存はAES 256により暗号化します。
                    契約終了後30日以内に、ファイル、写しを消去します。
                    We keep logs for 30 days, or 90 days on request.
                    Data is encrypted with AES 256 and TLS 1.2.
                    """)
    void a_comma_in_a_list_shares_nothing(String text) {
        assertThat(Read.of(text).clauses()).allMatch(c -> c.borrowed() == null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    利用者、代理店、当社は、それぞれ端末、窓口、サーバーの保全に責任を負います。 # 利用者; 端末 # 当社; サーバー
                    A級とB級の障害は、それぞれ2時間、1日で直します。                            # a級; 2時間 # b級の障害; 1日
                    Copies, trails and keys are kept for 3, 5 and 7 years respectively.         # copies; 3 # keys; 7 years
                    """)
    void lists_that_belong_together_one_by_one(String text, String first, String last) {
        Read read = Read.of(text);
        var pairs = read.last().respective();
        assertThat(read.words(pairs.get(0))).isEqualTo(first);
        assertThat(read.words(pairs.get(pairs.size() - 1))).isEqualTo(last);
    }

    @Test
    void clauses_cover_the_text() {
        for (String text :
                new String[] {"通信は暗号化し、写しは保管します。 以上。", "Disks hold it; \"we\" wipe it, but not at once.", "- ", ""}) {
            Read read = Read.of(text);
            int at = 0;
            for (Clause clause : read.clauses()) {
                assertThat(clause.stretch().start()).isEqualTo(at);
                at = clause.stretch().end();
            }
            assertThat(at)
                    .isEqualTo(read.clauses().isEmpty() ? 0 : read.folded().length());
        }
    }

    @Test
    void a_doer_goes_on_until_the_sentence_ends() {
        assertThat(Read.of("当社は、写しを取得し、毎月確認します。").last().actor()).isEqualTo(Party.PROVIDER);
        assertThat(Read.of("当社は、写しを取得します。毎月確認します。").last().actor()).isNull();
    }
}
