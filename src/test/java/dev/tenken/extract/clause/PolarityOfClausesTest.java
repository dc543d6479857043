package dev.tenken.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.fact.Polarity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a negation governs. */
class PolarityOfClausesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    写しは取得しておりません。                             # 写し       # DENIED
                    写しの台数は無制限です。                               # 写し       # AFFIRMED
                    記録の保存期間は無期限です。                           # 保存       # AFFIRMED
                    平文は一切保存しません)                                # 保存       # DENIED
                    二要素認証は現在未対応です。                           # 二要素認証 # DENIED
                    SMSによる認証は対象外とする。                          # 認証       # DENIED
                    個別の復元は対応いたしかねます。                       # 復元       # DENIED
                    診断報告書の提示は不可です。                           # 報告書     # DENIED
                    品質保証契約はありません。                             # 契約       # DENIED
                    ログの閲覧機能は提供していない。                       # ログ       # DENIED
                    利用者がログを閲覧する機能は提供しておりません。       # 閲覧       # DENIED
                    完全な復旧を保証するものではありません。               # 保証       # VAGUE
                    操作記録は見られません。                               # 操作記録   # DENIED
                    復元は承っておらず、写しも残りません。                 # 復元       # DENIED
                    写しは暗号化せずに保管しています。                     # 暗号       # DENIED
                    写しは暗号化せずに保管しています。                     # 保管       # AFFIRMED
                    写しが暗号化されずに送られることはありません。         # 暗号       # AFFIRMED
                    登録が済むまで、画面を開けなくなります。               # 画面       # AFFIRMED
                    写しの取得は提供されなくなりました。                   # 写し       # DENIED
                    暗号化を無効にすることはできません。                   # 暗号       # AFFIRMED
                    二要素認証は省略できません。                           # 二要素認証 # AFFIRMED
                    二要素認証は利用できません。                           # 二要素認証 # DENIED
                    許可されていない接続を遮断します。                     # 遮断       # AFFIRMED
                    許可されていない接続を遮断します。                     # 接続       # AFFIRMED
                    鍵が、保護されていない状態で置かれることはありません。 # 保護       # AFFIRMED
                    対応していないわけではありません。                     # 対応       # AFFIRMED
                    曜日を問わず、通知します。                             # 通知       # AFFIRMED
                    遅滞なく通知します。                                   # 通知       # AFFIRMED
                    本番だけでなく、検証環境も暗号化します。               # 暗号       # AFFIRMED
                    年次の診断に限りません。                               # 診断       # AFFIRMED
                    サービスを止めることなく更新を適用します。             # 更新       # AFFIRMED
                    当社は、事故を報告しなければなりません。               # 報告       # AFFIRMED
                    認証は取得していませんが、規格は参照しています。       # 規格       # AFFIRMED
                    認証は取得していませんが、規格は参照しています。       # 認証       # DENIED
                    更新を検知できない場合は、担当者が確認します。         # 確認       # AFFIRMED
                    更新を検知できない場合は、担当者が確認します。         # 検知       # DENIED
                    管理者しか閲覧できません。                             # 閲覧       # AFFIRMED
                    管理者以外は閲覧できません。                           # 閲覧       # AFFIRMED
                    必ず暗号化します。                                     # 暗号       # AFFIRMED
                    当該ページを非公開にします。                           # ページ     # AFFIRMED
                    当該ページは非公開です。                               # ページ     # DENIED
                    非公開のページに掲載します。                           # 掲載       # AFFIRMED
                    写しは10日間、履歴は200日間、残しません。              # 写し       # DENIED
                    自動更新：なし                                         # 自動更新   # DENIED
                    不正な操作を検知し、記録します。                       # 検知       # AFFIRMED
                    鍵が漏れないようにしています。                         # 漏れ       # AFFIRMED
                    鍵は取り出せないようになっています。                   # 鍵         # DENIED
                    この欄に秘密を入力しないでください。                   # 秘密       # DENIED
                    当社は、弊社が定める機器以外には保存しません。         # 保存       # AFFIRMED
                    消去の報告書に類する文書は発行しておりません。         # 報告書     # DENIED
                    写しに関する資料は提供しておりません。                 # 写し       # DENIED
                    保存済みの写しには影響しません。                       # 写し       # AFFIRMED
                    利用中の鍵への影響はありません。                       # 鍵         # AFFIRMED
                    TLS 1.1未満は受け付けません。                          # tls        # AFFIRMED
                    8文字に満たない暗証番号は登録できません。              # 暗証番号   # AFFIRMED
                    契約が1年未満の場合、写しは提供しません。              # 写し       # DENIED
                    写しをどこに置くかは公開していません。                 # 写し       # VAGUE
                    鍵をどのように守るかについては、お答えしておりません。 # 鍵         # VAGUE
                    診断の報告書は公開していません。                       # 報告書     # DENIED
                    写しの具体的な時刻は公開していません。                 # 写し       # VAGUE
                    鍵の更新の頻度は、お答えしておりません。               # 鍵         # VAGUE
                    事前にお知らせできない場合があります。                 # お知らせ   # VAGUE
                    保存時に暗号化しないことがあります。                   # 暗号       # VAGUE
                    お客様に鍵を渡すことはできません。                     # 鍵         # DENIED
                    すべての欠陥の修正を保証するものではありません。       # 修正       # VAGUE
                    欠陥の修正は保証しません。                             # 修正       # DENIED
                    写しは取得できませんのでご了承ください。               # 写し       # DENIED
                    写しは取得できない点にご注意ください。                 # 写し       # DENIED
                    写しは取得できないことをご了承ください。               # 写し       # DENIED
                    写しの取扱いにご注意ください。                         # 写し       # AFFIRMED
                    写しが取得されないこともあります。                     # 写し       # VAGUE
                    写しが取得される場合があります。                       # 写し       # AFFIRMED
                    基盤の側で遮断されるため対応できません。               # 遮断       # AFFIRMED
                    基盤の側で遮断されるため対応できません。               # 対応       # DENIED
                    写しは取得していません(無料の場合)。                   # 写し       # DENIED
                    写しを毎日取得します(検証用は対象外です)。             # 写し       # AFFIRMED
                    写しを毎日取得します(検証用は対象外です)。             # 検証用     # DENIED
                    操作記録:半年保管(顧客への開示は行いません)            # 半年       # AFFIRMED
                    操作記録:半年保管(顧客への開示は行いません)            # 開示       # DENIED
                    復元(個別のファイル)は承っておりません。               # 個別       # DENIED
                    """)
    void japanese(String text, String anchor, Polarity polarity) {
        assertThat(Read.of(text).polarity(anchor)).isEqualTo(polarity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    We have no manual, neither printed nor online.         # manual     # DENIED
                    Logs are not shown to customers, not even on request.  # logs       # DENIED
                    Requests to see the report are turned down.            # report     # DENIED
                    Customers cannot opt out of encryption.                # encryption # AFFIRMED
                    We never switch off the second factor.                 # second factor # AFFIRMED
                    Customers cannot use encryption.                       # encryption # DENIED
                    The plan does without encryption.                      # encryption # DENIED
                    Not a single disk is encrypted.                        # encrypted  # DENIED
                    We do not hold a SOC 2 report.                                    # soc 2        # DENIED
                    There is no uptime promise.                                       # uptime       # DENIED
                    Roles may not apply to linked products.                           # roles        # VAGUE
                    Old copies might not be sealed.                                   # copies       # VAGUE
                    Copies may not be sealed in every region.                         # copies       # VAGUE
                    We may not be able to restore single files.                       # restore      # VAGUE
                    You may not scan the service.                                     # scan         # DENIED
                    volumes: locked disks, sealed copies, no names in files   # sealed   # AFFIRMED
                    volumes: locked disks, sealed copies, no names in files   # names    # DENIED
                    No customer need ask: copies are sealed.                  # copies   # AFFIRMED
                    No customer need ask: copies are sealed.                  # ask      # DENIED
                    Copies are sealed: no key is shared.                      # copies   # AFFIRMED
                    We do not seal: copies, logs and mail.                    # logs     # DENIED
                    Copies have yet to be sealed.                             # copies   # DENIED
                    One looks in vain for copies.                             # copies   # DENIED
                    Copies are kept in one hall, and nowhere else.            # copies   # AFFIRMED
                    Nowhere but in Oslo are copies kept.                      # copies   # AFFIRMED
                    copies are sealed, no exceptions.                         # copies   # AFFIRMED
                    there are, so far, no copies.                             # copies   # DENIED
                    we take, as of today, no copies of disks.                 # copies   # DENIED
                    Instead of an uptime promise there are targets only.              # uptime       # DENIED
                    Instead of an uptime promise there are targets only.              # targets      # AFFIRMED
                    No copies of mailboxes are made.                                  # copies       # DENIED
                    Tapes aren't encrypted.                                           # encrypted    # DENIED
                    It keeps a month without the usual limits of tapes.               # limits       # DENIED
                    It keeps a month without the usual limits of tapes.               # tapes        # AFFIRMED
                    Files are sent without the use of keys.                           # keys         # DENIED
                    The exact location of tapes is not disclosed.                     # tapes        # VAGUE
                    We do not publish the names of our labs or their number of staff. # labs         # VAGUE
                    The report on tapes is not disclosed.                             # report       # DENIED
                    Please note that we do not hold a SOC 2 report.                   # soc 2        # DENIED
                    Keep in mind that tapes cannot be restored.                       # tapes        # DENIED
                    Note that tapes are encrypted.                                    # tapes        # AFFIRMED
                    Tenants cannot download the trail.                                # trail        # DENIED
                    Neither tapes nor disks are encrypted.                            # disks        # DENIED
                    We are in no way liable for add-ons.                              # liable       # DENIED
                    Two-factor sign-in is not yet available.                          # sign         # DENIED
                    Single sign-on is unavailable.                                    # single       # DENIED
                    Under no circumstances is data sold.                              # sold         # DENIED
                    Copies are made without encryption.                               # encryption   # DENIED
                    Copies are made without encryption.                               # copies       # AFFIRMED
                    We never change prices without 30 days' notice.                   # notice       # AFFIRMED
                    We reply no later than the next day.                              # reply        # AFFIRMED
                    We tell you without undue delay.                                  # tell         # AFFIRMED
                    Copies run with no additional load on the site.                   # copies       # AFFIRMED
                    Threats include, but are not limited to, leaks.                   # leaks        # AFFIRMED
                    Not only disks but also tapes are encrypted.                      # tapes        # AFFIRMED
                    Should a client not object, we erase the files.                   # erase        # AFFIRMED
                    Unless you do not want it, we encrypt the files.                  # encrypt      # AFFIRMED
                    Files that are not used are deleted.                              # deleted      # AFFIRMED
                    Files that are not used are deleted.                              # used         # DENIED
                    Disks are encrypted, but tapes are not.                           # disks        # AFFIRMED
                    Disks are encrypted, but tapes are not.                           # tapes        # DENIED
                    Disks are encrypted, but not tapes.                               # tapes        # DENIED
                    We do not offer a feature that lets tenants label files.          # label        # DENIED
                    We do not log the pages that visitors open.                       # open         # AFFIRMED
                    Logs are never transferred unencrypted.                           # unencrypted  # AFFIRMED
                    Nobody except the administrators can read the trail.              # read         # AFFIRMED
                    If a scan does not finish, we run it again.                       # run          # AFFIRMED
                    We encrypt disks and do not encrypt tapes.                        # disks        # AFFIRMED
                    Logs are no longer kept.                                          # logs         # DENIED
                    We decline requests for on-site audits.                           # audits       # DENIED
                    Not more than three engineers may open the vault.                 # vault        # AFFIRMED
                    We shred disks we no longer need.                                  # shred        # AFFIRMED
                    We set the screen so that outsiders cannot sign in.               # screen       # AFFIRMED
                    The badge, certificate no. AB-27, is ours.                         # badge        # AFFIRMED
                    Please note that we cannot restore single files.                  # restore      # DENIED
                    You are told in no case later than the fifth day.                 # told         # AFFIRMED
                    Data is not moved abroad unless the customer agrees.              # moved        # DENIED
                    Data is not moved abroad unless the customer agrees.              # agrees       # AFFIRMED
                    IP allow-listing is not offered.                                  # listing      # DENIED
                    Geo-blocking is not part of the service.                          # blocking     # DENIED
                    Existing sessions are not interrupted.                            # sessions     # AFFIRMED
                    Saved copies are not affected.                                    # copies       # AFFIRMED
                    Passphrases shorter than nine letters are refused.                # passphrases  # AFFIRMED
                    Keys smaller than 2048 bits are not accepted.                     # keys         # AFFIRMED
                    Files smaller than a page are not encrypted.                      # files        # DENIED
                    We do not disclose where copies are kept.                         # copies       # VAGUE
                    We do not publish the reports.                                    # reports      # DENIED
                    Copies are encrypted (not the index).                             # copies       # AFFIRMED
                    Copies are encrypted (not the index).                             # index        # DENIED
                    Copies (not the index) are encrypted.                             # encrypted    # AFFIRMED
                    """)
    void english(String text, String anchor, Polarity polarity) {
        assertThat(Read.of(text).polarity(anchor)).isEqualTo(polarity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    多要素認証 | 回答: はい | 補足: SMSは対象外           # 多要素認証 # AFFIRMED
                    多要素認証 | 回答: 否 | 補足: 別紙                    # 多要素認証 # DENIED
                    多要素認証 | 回答: 実施しておりません。 | 別紙        # 多要素認証 # DENIED
                    脆弱性診断 | 回答: 一部対応                           # 脆弱性診断 # VAGUE
                    脆弱性診断 | 梅: あり | 松: なし                      # 脆弱性診断 # VAGUE
                    ログ | 保管: 90日 | 顧客への開示: なし                # 90日       # AFFIRMED
                    sso | answer: no | remark: planned                    # sso        # DENIED
                    sso | answer: yes                                     # sso        # AFFIRMED
                    多要素認証 | 回答: 上位版で対応予定 / 画面へは社外の認証が必須 # 多要素認証 # VAGUE
                    mfa | answer: planned for our grove edition / the console needs a password # mfa # VAGUE
                    backup | we do not back up mailboxes                  # mailboxes  # DENIED
                    """)
    void rows(String row, String anchor, Polarity polarity) {
        assertThat(Read.of(row).polarity(anchor)).isEqualTo(polarity);
    }
}
