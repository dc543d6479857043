package dev.tenken.extract.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.tenken.data.SourceFiles;
import dev.tenken.document.DocumentReader;
import dev.tenken.extract.party.OwnNames;
import dev.tenken.extract.party.Parties;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutiesTest {
    private static final Duties DUTIES = new Duties(SourceFiles.builtIn("rules/vocabulary", ".yaml").stream()
            .filter(f -> f.name().equals("duties.yaml"))
            .findFirst()
            .orElseThrow());

    private static final Parties PARTIES = parties();

    private static Parties parties() {
        Document document = DocumentReader.read("A paper.\n", new DocumentReader.Origin("v.txt", "0", null));
        Vendor vendor = new Vendor("v", LocalizedText.same("v"), List.of());
        return Parties.of(document, OwnNames.of(document, vendor, name -> false), DutiesTest::clouds);
    }

    private static List<Stretch> clouds(MatchText text) {
        int at = text.folded().indexOf("aws");
        return at < 0 ? List.of() : List.of(new Stretch(at, at + 3));
    }

    private static List<Named> named(MatchText text) {
        return PARTIES.in(text).stream()
                .map(m -> new Named(Who.of(m.party()), m.stretch(), m.owner()))
                .toList();
    }

    private static List<String> told(String words) {
        MatchText text = MatchText.of(words);
        return told(text, DUTIES.in(text, DutiesTest::named));
    }

    private static List<String> told(MatchText text, List<Duty> duties) {
        return duties.stream()
                .map(d -> d.who()
                        + (d.tone() == Duty.Tone.OWED ? "! " : d.tone() == Duty.Tone.REFUSED ? "- " : " ")
                        + text.folded().substring(d.items().start(), d.items().end()))
                .toList();
    }

    @Test
    void what_is_shared_is_each_sides() {
        assertEquals(
                List.of("PROVIDER compliance", "CUSTOMER compliance"), told("Compliance is a shared responsibility."));
        assertEquals(List.of(), told("This is a shared responsibility model."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The tenant is chiefly responsible for its plug-ins.          | CUSTOMER! its plug-ins
                    Responsibility for the lab network rests with the customer.  | CUSTOMER the lab network
                    Choosing a strong password is your own job.                  | CUSTOMER choosing a strong password
                    It is up to you to close old accounts.                       | CUSTOMER close old accounts
                    The racks are looked after by the data centre operator.      | INFRASTRUCTURE the racks
                    AWS manages the hosts.                                       | INFRASTRUCTURE the hosts
                    Responsible for cabling is the data centre operator.         | INFRASTRUCTURE cabling
                    Calling in accounts: that is for each customer to do.        | CUSTOMER calling in accounts
                    We act as a data processor.                                  | PROVIDER data processor
                    Where keys are yours, it is your job to renew them.          | CUSTOMER renew them
                    You, as owner and/or user, are responsible for your devices. | CUSTOMER! your devices
                    It's the customer's job to report losses.                    | CUSTOMER report losses
                    The responsibility for keeping the data is ultimately yours. | CUSTOMER keeping the data
                    The decision to tell a regulator is yours.                   | CUSTOMER the decision to tell a regulator
                    Our obligations are to run the platform.                     | PROVIDER run the platform
                    The tenant's duty extends from the code to the base image.   | CUSTOMER the base image
                    As you keep responsibility for your files, we need a sign.   | CUSTOMER! your files
                    You are liable for all activity, including but not limited to posts. | CUSTOMER! all activity, including but not limited to posts
                    The input form is designed and developed by the customer.    | CUSTOMER the input form
                    The provider undertakes to keep the servers running.         | PROVIDER keep the servers running
                    We do not write to the regulator on your behalf.             | PROVIDER write to the regulator
                    Being a tenant means you need to upgrade the plug-ins.       | CUSTOMER! upgrade the plug-ins
                    Customers will need to check the reports.                    | CUSTOMER! check the reports
                    Customer warrants that it will protect the access code.      | CUSTOMER! protect the access code
                    A data controller must report a breach to the regulator.     | CUSTOMER! report a breach to the regulator
                    どの製品とつなぐかを決めるのは、利用者です。                          | CUSTOMER どの製品とつなぐかを決める
                    名簿の入れ替えは、利用者が見直します。                               | CUSTOMER 名簿の入れ替え
                    本人からの請求には、利用者が対応します。                             | CUSTOMER 本人からの請求
                    利用者は、自己の責任において、パスワードを管理します。                 | CUSTOMER! パスワードを管理します
                    検査の記録の最終的な責任は、利用者にあります。                       | CUSTOMER 検査の記録
                    規程への準拠を確認する責任があります。                            | CUSTOMER 規程への準拠を確認する
                    開示の請求は、第一次的には契約者が対応します。                      | CUSTOMER 開示の請求
                    建物の警備は、データセンター事業者（A社）によって実施されます。        | INFRASTRUCTURE 建物の警備
                    当社はデータ処理者として取り扱います。                            | PROVIDER データ処理者
                    The client shall inform the provider of any change.          | CUSTOMER! inform the provider of any change
                    Subscribers may not lend their seats.                        | CUSTOMER! not lend their seats
                    The client agrees that its use will not exceed the quota.    | CUSTOMER! not exceed the quota
                    If no copy is ordered, the client shall keep one of its own. | CUSTOMER! keep one of its own
                    The guest systems are to be kept up to date by the client.   | CUSTOMER! the guest systems
                    The provider does not guarantee that guests keep running.    | PROVIDER- guests keep running
                    The provider accepts no responsibility for third-party code. | PROVIDER- third-party code
                    We do not monitor what runs inside the guests.               | PROVIDER- monitor what runs inside the guests
                    契約者は、登録した内容に変更があったときは、当社に届け出るものとします。 | CUSTOMER! 当社に届け出る
                    契約者は、当社が貸与した札を第三者に使わせてはなりません。             | CUSTOMER! 当社が貸与した札を第三者に使わせてはなりません
                    当社は、契約者が保存した文書の内容を監視する義務を負いません。         | PROVIDER- 契約者が保存した文書の内容を監視する
                    Customers must keep their tokens secret.                     | CUSTOMER! keep their tokens secret
                    Please export your files and keep a copy.                    | CUSTOMER! export your files and keep a copy
                    The provider stays liable to the customer for its vendors.   | PROVIDER its vendors
                    The provider's responsibility is limited to the transfer.    | PROVIDER the transfer
                    The customer determines which data is sent.                  | CUSTOMER determines which data is sent
                    弊社は、データベースの保守を担当します。                          | PROVIDER データベースの保守
                    OSの更新は、当社が行います。                                     | PROVIDER osの更新
                    端末の管理は、お客様の責任です。                                  | CUSTOMER 端末の管理
                    電源設備については、データセンター事業者が責任を負います。           | INFRASTRUCTURE 電源設備
                    契約者は、退職者のアカウントを停止しなければなりません。              | CUSTOMER! 退職者のアカウントを停止し
                    契約者（法人に限る）は、社内の端末について責任を負います。            | CUSTOMER 社内の端末
                    契約者は、鍵を自己の費用と責任において更新するものとします。          | CUSTOMER! 鍵を自己の費用と責任において更新する
                    """)
    void sentences(String text, String duty) {
        assertEquals(List.of(duty), told(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Customers are happy with our service.
                    The customer shall pay the fees for its accounts.
                    The customer shall be informed of changes to its accounts.
                    Any steps the customer should take to protect data are listed.
                    The provider's security officer is responsible for reviews.
                    If you are required to disclose data, tell the court.
                    You will lose access to your data.
                    Customers will require an account.
                    You are responsible for all fees of your account.
                    The provider is not responsible for any loss of data.
                    The provider has a customer help line, which has been responsible for calls.
                    The work that the customer is responsible for is told below.
                    The provider offers help, with ultimate responsibility for the hosts elsewhere.
                    The article outlines customer and provider responsibilities for the end.
                    A figure is reckoned by means of data provided by the customer.
                    You will see the platform, which is managed by us.
                    Keys can be set up by the customer.
                    The provider undertakes to refund the fees.
                    We will install the patches this evening.
                    The clause applies where the customer is the controller.
                    The provider helps the controller (customer) with requests.
                    The provider and the customer shall protect all data.
                    The client agrees to these terms.
                    The client shall be entitled to a refund.
                    The tasks that the client shall perform are told below.
                    If the client shall be asked, it answers.
                    The provider shall inform the client of its subcontractors.
                    The provider shall not disclose data.
                    当社は、回線の停止により生じたデータの消失について責任を負いません。
                    契約者は、次の行為を行ってはなりません。
                    契約者は、当社の承諾なく契約を譲渡してはなりません。
                    There could be delays in reporting changes in user responsibilities.
                    詳しくは画面の設定をご参照ください。
                    当社の責任者がご説明に伺います。
                    当社は、契約者が退会した場合、パスワードを消去するものとします。
                    契約者は、端末を追加することができるものとします。
                    端末の登録に不備があり、照会を受けた場合、当社で対応します。
                    追加には、アカウントの権限が必要です。
                    お客様が入力したデータは、統計の作成に利用者が同意した場合に適用されます。
                    当社および契約者は、認証情報を他に漏らさないものとします。
                    """)
    void noDuties(String text) {
        assertEquals(List.of(), told(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Responsibilities | You need to tell us of misuse.        | CUSTOMER! tell us of misuse
                    Terms of use     | You must not send spam.               | CUSTOMER! not send spam
                    Responsibilities | Customer: code, images                | CUSTOMER code, images
                    責任分界点           | 土台の更新：当社                            | PROVIDER 土台の更新
                    Opening hours    | Customer: code, images                |
                    Getting started  | You need to pick a colour.            |
                    """)
    void whatALineStandsUnder(String heading, String line, String duty) {
        MatchText text = MatchText.of(line);
        List<Duty> duties = DUTIES.in(text, List.of(MatchText.of(heading)), DutiesTest::named);
        assertEquals(duty == null ? List.of() : List.of(duty), told(text, duties));
    }

    @Test
    void rolesStandInBracketsBetweenTheParties() {
        assertEquals(
                List.of("CUSTOMER data controller", "PROVIDER data processor"),
                told("This is made between the data controller (customer) and the data processor (provider)."));
    }

    @Test
    void splitWorkIsEachSides() {
        assertEquals(
                List.of("PROVIDER a sound set-up", "CUSTOMER a sound set-up"),
                told("Responsibility for a sound set-up is split between you and us."));
    }

    @Test
    void eachHisOwn() {
        assertEquals(
                List.of("CUSTOMER 端末", "OTHER 窓口", "PROVIDER サーバーの保全"), told("利用者、代理店、当社は、それぞれ端末、窓口、サーバーの保全に責任を負います。"));
    }

    /** A row's cells as "head: value" parted by "|"; the first is its label, ○ and － are signs, "owner" a head over names. */
    private static List<String> toldInRow(String row, String... around) {
        List<DutyCell> cells = new ArrayList<>();
        int start = 0;
        for (String cell : row.split("\\|", -1)) {
            int value = cell.indexOf(':') + 1;
            MatchText head = MatchText.of(value == 0 ? "" : cell.substring(0, value - 1));
            Stretch at = new Stretch(start + value, start + cell.length());
            cells.add(new DutyCell(
                    head, MatchText.of(cell.substring(value)), at, kind(cells, head, cell.substring(value))));
            start += cell.length() + 1;
        }
        List<MatchText> texts = Stream.of(around).map(MatchText::of).toList();
        return told(MatchText.of(row), DUTIES.inRow(cells, texts, DutiesTest::named));
    }

    private static DutyCell.Kind kind(List<DutyCell> before, MatchText head, String value) {
        if (before.isEmpty() || head.folded().equals("owner")) {
            return before.isEmpty() ? DutyCell.Kind.LABEL : DutyCell.Kind.OWNER;
        }
        return switch (value) {
            case "○" -> DutyCell.Kind.YES;
            case "－" -> DutyCell.Kind.OTHER_MARK;
            default -> DutyCell.Kind.WORDS;
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            作業:osの更新|当社:○|お客様:－                    ; PROVIDER osの更新
            作業:osの更新|クラウド版の利用者:○|弊社:－           ; CUSTOMER osの更新
            task:patching|cloud customer:○|provider:－       ; CUSTOMER patching
            task:patching|csc:－|csp:○                        ; PROVIDER patching
            task:patching|managed by the customer:○|aws:－    ; CUSTOMER patching
            task:patching|provider (aws):○|customer:－        ; PROVIDER patching
            item:hardware|owner:cloud provider                ; INFRASTRUCTURE hardware
            """)
    void aMarkOrANameInACell(String row, String duty) {
        assertEquals(List.of(duty), toldInRow(row));
    }

    @Test
    void sharedIsBoth() {
        List<String> both = List.of("PROVIDER alerts", "CUSTOMER alerts");

        assertEquals(both, toldInRow("task:alerts|owner:shared"));
        assertEquals(both, toldInRow("task:alerts|customer:－|shared:○"));
        assertEquals(List.of("PROVIDER 連絡", "CUSTOMER 連絡"), toldInRow("作業:連絡|owner:双方"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "対象|お客様|当社",
                "who has access to tokens?|:users of the provider see their own",
                "鍵に誰がアクセスできますか|:お客様の管理者です",
                "framework:iso 27001|cloud:aws",
                "event:outage|recipient:customer",
                "操作:削除|管理者:○|利用者:－",
                "item:export|customer data:○|provider:－",
                "item:export|visible to customer:○|provider:－",
            })
    void otherRowsTellNoDuties(String row) {
        assertEquals(List.of(), toldInRow(row));
    }

    @Test
    void wordsUnderAPartyAreItsDutiesWhereDutiesAreSpokenOf() {
        String row = "area:devices|customer:keeping browsers new|provider:－";

        assertEquals(List.of("CUSTOMER keeping browsers new"), toldInRow(row, "shared responsibility"));
        assertEquals(List.of(), toldInRow(row, "our offices"));
    }

    @Test
    void headOfATableIsNoRow() {
        assertEquals(List.of(), toldInRow("対象|お客様|当社", "責任分担"));
    }

    @Test
    void listsAreWhoseTheirHeadSays() {
        assertEquals(
                Who.CUSTOMER,
                DUTIES.listedUnder(List.of(MatchText.of("Customer responsibilities")), DutiesTest::named));
        assertEquals(
                Who.PROVIDER,
                DUTIES.listedUnder(
                        List.of(MatchText.of("What we take care of"), MatchText.of("Shared responsibility")),
                        DutiesTest::named));
        assertNull(DUTIES.listedUnder(
                List.of(MatchText.of("What we take care of"), MatchText.of("Our offices")), DutiesTest::named));
    }
}
