package dev.tenken.extract.supplier;

import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Group;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.value.Capitals;
import dev.tenken.extract.value.Found;
import dev.tenken.extract.value.NameRecogniser;
import dev.tenken.extract.value.Recogniser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Sees services that nobody knows by name where the text says that the vendor uses them and what for: "we use Plumewick for payments",
 * "our e-mail provider Plumewick", 決済にPlumewickを利用. Roles {@code role}; software that one runs oneself is none.
 *
 * @param technologies software, protocols and standards
 */
public record HiredForPurpose(Group technologies) implements Recogniser {
    private static final String WORD = "[a-z0-9][a-z0-9.&'-]{1,24}";
    private static final String NAME = "(?<name>" + WORD + "(?: " + WORD + "){0,2}?)";
    private static final String NAMES = "(?<name>" + WORD + "(?: " + WORD + "){0,2})";
    private static final String PURPOSE =
            "(?<role>(?:[a-z-]{2,15} ){0,3}?(?:payments?|payment processing|billing|e-?mails?|sms|text messages|notifications?|customer support|support (?:tickets?|requests?)|help ?desk|live chat|analytics"
                    + "|(?:error|crash|performance) (?:tracking|monitoring|reporting)|errors|hosting|cdn|content delivery|backups?|transcription|transcribe|translation|translate|speech recognition|identity verification"
                    + "|fraud (?:detection|prevention)|ocr|colocation|video (?:calls|conferencing)|recordings?|(?:cloud|hosting|payment|infrastructure) provider))\\b";

    /** A way to say it. @param signs one of which stands in every text that says it so; none when nothing is known */
    private record Form(List<String> signs, Expression words) {
        static Form of(String expression) {
            return of(List.of(), expression);
        }

        static Form of(List<String> signs, String expression) {
            return new Form(signs, Expression.of(expression));
        }

        boolean mayBeIn(String folded) {
            return signs.isEmpty() || signs.stream().anyMatch(folded::contains);
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of(
                    "\\b(?:we|the provider|our (?:service|platform|team)|the (?:service|platform|product)) (?:also |currently |only |exclusively )?(?:uses?|rel(?:y|ies) on|leverag(?:e|es)|employs?|utili[sz](?:e|es)|partners? with|contracts? with) (?:the )?"
                            + NAME + "(?: \\([^()]{1,60}\\))?,? (?:for|to|as (?:our|an?|the)) (?:the |our )?"
                            + PURPOSE),
            Form.of(
                    List.of(" used "),
                    NAME
                            + " (?:is|are) (?:also |only |currently )?used (?:only |exclusively )?(?:for|to|as) (?:the |our )?"
                            + PURPOSE),
            Form.of(
                    "\\b(?:our|the provider's) (?<role>(?:[a-z-]{2,15} ){0,2}?(?:cloud|hosting|payments?|e-?mail|sms|infrastructure|colocation|data ?cent(?:er|re)|support|analytics|monitoring|ai|llm) (?:service )?(?:providers?|processors?|hosts?|vendors?|partners?|operators?))(?:,| is| \\()? ?"
                            + NAMES + "(?![a-z0-9])"),
            // "Copies go to the storage provider Plumewick"
            Form.of(
                    List.of(" provider "),
                    "\\b(?:to|with|by|at|through|via) (?:the |an? )?(?<role>(?:(?!(?:the|an?|our|your|its|their|any|each|service|cloud|other|another|same)\\b)[a-z-]{2,15} ){1,3}?(?:service )?provider) "
                            + NAMES + "(?![a-z0-9])"),
            Form.of(
                    List.of("を利用し", "を使用し", "を採用し", "を活用し"),
                    "(?<role>[^。、はがをにで|]{0,16}?(?:決済|課金|請求|メール配信|メール送信|メールの送信|メールの配信|通知|分析|解析|監視|エラーの?検知|問い?合わせ(?:対応|管理)?|サポート|文字起こし|音声認識|翻訳|要約|画像認識|ocr|本人確認|電子契約|ホスティング|配信)(?:処理|業務|機能)?)(?:に|には|は|において|のために|として)、?(?:外部サービスの?)?"
                            + "[「『]?" + NAME + "[」』]?(?:\\([^()]{1,40}\\))?(?:社)?(?:のサービス)?を(?:利用|使用|採用|活用)し"),
            // A kind of firms with one of them in brackets: 「外部の言語モデル(Plumewick等)に送信されます」
            Form.of(
                    "(?:第三者|外部|サードパーティー?)(?:の)?(?<role>[^。、()はがをにで|]{0,16}?(?:プロバイダー?|モデル|事業者|サービス|api|ツール))(?:\\([a-z]{2,6}\\))?\\("
                            + NAME + "(?=、|,|等|など|社|\\))[^()。|]{0,60}\\)(?:を|に|へ|で|が|により|によって|経由|上)"));

    public static HiredForPurpose of(Suppliers.SuppliersFile file) {
        return new HiredForPurpose(Group.of(file.technologies()));
    }

    @Override
    public List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        for (Form form : FORMS) {
            if (form.mayBeIn(passage.text().folded())) {
                form.words().each(passage.text(), m -> add(passage, m, found));
            }
        }
        return found;
    }

    private void add(Passage passage, Matcher m, List<Found> found) {
        Stretch name = capitals(passage, m.start("name"), endOfName(passage, m));
        if (isName(passage, name)) {
            found.add(found(passage, name, new Stretch(m.start("role"), m.end("role"))));
        }
    }

    /** A full stop behind a name is none of it. */
    private static int endOfName(Passage passage, Matcher m) {
        int end = m.end("name");
        return passage.text().folded().charAt(end - 1) == '.' ? end - 1 : end;
    }

    private static Found found(Passage passage, Stretch name, Stretch role) {
        Map<String, Object> roles = new LinkedHashMap<>();
        roles.put(Found.VALUE, NameRecogniser.plain(passage, name.start(), name.end()));
        roles.put("role", Captured.words(passage, role.start(), role.end()));
        return new Found(name, roles);
    }

    /** The words in capitals among those of which one or more are a name: "Plumewick keeps the", "the tool Plumewick". */
    private static Stretch capitals(Passage passage, int start, int end) {
        String text = passage.text().folded();
        int to = end;
        int word = text.lastIndexOf(' ', to - 1) + 1;
        while (word > start && !Capitals.isAt(passage, word)) {
            to = word - 1;
            word = text.lastIndexOf(' ', to - 1) + 1;
        }
        return new Stretch(Capitals.lastRun(passage, start, to), to);
    }

    private boolean isName(Passage passage, Stretch name) {
        return name.start() < name.end()
                && !Capitals.isAcronym(passage.original(name.start(), name.end()))
                && technologies.all(passage.text()).stream().noneMatch(t -> t.overlaps(name));
    }
}
