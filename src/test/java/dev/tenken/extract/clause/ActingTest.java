package dev.tenken.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts, to whom, and how the clause puts it. */
class ActingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    当社は、契約者に事故を通知します。                     # PROVIDER # CUSTOMER
                    契約者へは、当社がメールで知らせる。                   # PROVIDER # CUSTOMER
                    端末の管理は、お客様において行うものとする。           # CUSTOMER # null
                    端末の管理は、出店者さまにてお願いします。             # CUSTOMER # null
                    端末を守る責任を負うのは利用者です。                   # CUSTOMER # null
                    暗証番号は、お客様の責任で管理してください。           # CUSTOMER # null
                    建物の警備は、データセンター事業者が担います。         # OPERATOR # null
                    写しの管理は、お客様に委ねています。                   # CUSTOMER # CUSTOMER
                    連携先の会計ソフトでは、記録を保存します。             # PARTNER  # null
                    お客様には、端末を守る責任があります。                 # CUSTOMER # null
                    事故の報告は、監督官庁に対して行う。                   # null     # AUTHORITY
                    従業員は、年に一度研修を受講する。                     # STAFF    # null
                    お客様は、当社から毎月の報告書を受け取ります。         # PROVIDER # CUSTOMER
                    当社が定める様式により、お客様が申請します。           # CUSTOMER # null
                    お客様から要請があった場合、消去します。               # null     # null
                    記録は、当社の担当者により確認されます。               # STAFF    # null
                    鍵は年に一度更新します。                               # null     # null
                    We tell customers about leaks.                         # PROVIDER # CUSTOMER
                    Customers are told about leaks by the provider.        # PROVIDER # CUSTOMER
                    Users must be informed of every leak.                  # null     # CUSTOMER
                    It is the tenant who patches the add-ons.              # CUSTOMER # null
                    Patching of add-ons rests with the customer.           # CUSTOMER # null
                    Our engineers open the vault.                          # STAFF    # null
                    Notice must be given to an address named by the client. # null    # null
                    The list must be kept up to date by the client.        # CUSTOMER # null
                    Disks are put into halls guarded by the hosting company. # null   # null
                    Customer data is wiped by our engineers.               # STAFF    # null
                    A report is sent to the regulator.                     # null     # AUTHORITY
                    Account holders hear from us within a day.             # PROVIDER # CUSTOMER
                    Our gateway logs who opens which file.                 # PROVIDER # null
                    When a client asks, we delete the files.               # PROVIDER # null
                    Please keep your password safe.                        # CUSTOMER # null
                    Choosing strong passwords is the customer's responsibility. # CUSTOMER # null
                    Nightly copies are your sole responsibility.           # CUSTOMER # null
                    Nightly copies are left to the client.                 # CUSTOMER # null
                    Nightly copies are for the client to make.             # CUSTOMER # null
                    In the connected ledger app, records are kept.         # PARTNER  # null
                    Third-party libraries are scanned by us.               # PROVIDER # null
                    Hosts run on their own, with the customer responsible for copies. # CUSTOMER # null
                    We recommend that customers encrypt their files.       # CUSTOMER # null
                    Customers are expected to take copies.                 # CUSTOMER # null
                    The customer understands that it must take copies.     # CUSTOMER # null
                    Everything our clients enter is held in Lisbon.        # null     # null
                    Files customers upload to the service are encrypted.   # null     # null
                    Customers who upload files are told.                   # null     # CUSTOMER
                    Customers send files, and they are copied nightly.     # null     # null
                    The files of customers are copied nightly.             # null     # null
                    The hosting company guards the halls.                  # OPERATOR # null
                    We wipe disks and notify the customer.                 # PROVIDER # CUSTOMER
                    None of our staff can read the files.                  # STAFF    # null
                    Entry is limited to our engineers.                     # null     # null
                    Subscribers will be rung up after a leak.              # null     # CUSTOMER
                    A banner is shown before users sign in.                # null     # CUSTOMER
                    An alert will pop up when a client signs in.           # null     # CUSTOMER
                    A screen is shown before users sign in.                # null     # null
                    """)
    void actor_and_addressee(String text, String actor, String addressee) {
        Clause clause = Read.of(text).last();
        assertThat(String.valueOf(clause.actor())).isEqualTo(actor);
        assertThat(String.valueOf(clause.addressee())).isEqualTo(addressee);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    鍵は年に一度更新します。                       # DOES
                    利用者は、端末を保護しなければならない。       # MUST
                    利用者は、届け出を行うものとする。             # MUST
                    設定をあらかじめ変更しておく必要があります。   # MUST
                    お客様は記録を閲覧できます。                   # MAY
                    予告なく変更することがあります。               # MAY
                    来春に診断を実施する予定です。                 # PLANS
                    SSOの提供は検討中です。                        # PLANS
                    二要素認証の利用を推奨します。                 # RECOMMENDS
                    写しは別の場所に保存してください。             # ASKS
                    一覧の控えの保存をお願いいたします。           # ASKS
                    2時間以内の復旧を目標とします。                # AIMS
                    早期の復旧に努めます。                         # AIMS
                    Keys are renewed each year.                    # DOES
                    Tenants must protect their devices.            # MUST
                    Nightly copies are left to the client.         # MUST
                    The provider shall report leaks.               # MUST
                    You need to open a port.                       # MUST
                    Tenants may export the trail.                  # MAY
                    We plan to offer sign-in by token.             # PLANS
                    Token sign-in is on the list of things we would like to build. # PLANS
                    A bounty scheme is on our roadmap.             # PLANS
                    Tenants should use two factors.                # RECOMMENDS
                    We recommend two factors.                      # RECOMMENDS
                    Please store a copy elsewhere.                 # ASKS
                    We aim to be back within two hours.            # AIMS
                    We strive for early answers.                   # AIMS
                    Users must be told of leaks.                   # DOES
                    Customers are to be informed of leaks.         # DOES
                    We will delete the files.                      # DOES
                    From autumn 2027, tenants will be able to export the trail. # PLANS
                    Starting next year, copies will be taken daily. # PLANS
                    Soon tenants can export the trail.             # PLANS
                    Should it happen in 2027, we will tell you.    # DOES
                    We answer as soon as we can.                   # DOES
                    You are required to open a port.               # MUST
                    Tenants are able to export the trail.          # MAY
                    We use the recommended settings.               # DOES
                    Planned maintenance takes place on Sundays.    # DOES
                    将来の増加に備えます。                         # DOES
                    お客様は、鍵を管理するものとします。           # MUST
                    鍵の管理は、利用者の責任です。                 # MUST
                    鍵の管理は、利用者に委ねています。             # MUST
                    お客様は、鍵を管理する責任を負います。         # MUST
                    指紋による認証の導入を目指しています。         # PLANS
                    規格の認証取得を目標としています。             # PLANS
                    99.9%の稼働を目指しています。                  # AIMS
                    しかるべき時期に鍵を更新します。               # PLANS
                    体制が整い次第、診断を実施します。             # PLANS
                    計画メンテナンスを日曜に行います。             # DOES
                    Token sign-in is something we hope to offer.   # PLANS
                    We aim to introduce token sign-in.             # PLANS
                    We aim to answer within 2 hours.               # AIMS
                    Holes are closed in due course.                # PLANS
                    Planned downtime is shown on the status page.  # DOES
                    Clients are responsible for their devices.     # MUST
                    It is the tenant who patches the add-ons.      # MUST
                    """)
    void modality(String text, Modality modality) {
        assertThat(Read.of(text).last().modality()).isEqualTo(modality);
    }
}
