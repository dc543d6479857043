package dev.tenken.extract.duty;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads duties in one Japanese sentence: who bears responsibility, whose role it is, by whom it is done, what is asked of whom. */
final class JapaneseDuties {
    /** Letters between 責任 and 負う at most. */
    static final int REACH = 14;

    /** Letters beside a word that are looked at for what it goes with. */
    static final int NEAR = 30;

    private static final Expression OWNER =
            Expression.ofPlain("^(?:側|様|さま|社|ご?自身)?(?:[(][^()]{1,24}[)])?(?:(?<=側)での|の)?(?:側の)?$");
    static final Expression LEADING = Expression.ofPlain(
            "^[\\s、,，:・)）-]*(?:の(?=[^り])|も、)?(?:(?:\\d[\\d.]*|第\\d+条) ?)?(?:(?:また|なお|ただし|しかし|もっとも|さらに|そのため|まず|ご?自身(?!の)|自ら|自己の責任と費用において|自己の(?:責任|費用)(?:で|において)|必要に応じて|適切に|常に|及び|および|かつ|原則として)、?){0,3}");
    static final Expression TRAILING = Expression.ofPlain(
            "(?:(?:すべて|全て|最終的な|主たる|あらかじめ|予め|事前に|前もって|必ず|直ちに|につ(?:い|き)て(?:は|も|の)?|に関(?:して|し)(?:は)?|に対(?:して|し|する)(?:は)?|に係る|にかかる|に関する|を含めて|一切の?|何らの?|いかなる|(?:事由|理由|原因)の(?:如何|いかん)を問わず|全ての?|すべての?|その|を?それぞれ|適切に|適正に|(?:ご?自身|自ら)(?:で|の)?|[はをがもにの、\\s:|*_]){1,40})$");
    private static final Expression OF_DUTY =
            Expression.ofPlain("(?:の|に関する|に対する|についての)?(?:最終的な|一切の|全ての|第一次的な|主たる)?[\\s、]*$");
    private static final Pattern BY = Patterns.compile("^(?:と費用)?(?:において|のもとで?|の下で?|にて|で)、?");
    private static final Expression EACH =
            Expression.ofPlain("[^、]{1,80}?(?=、|及び|および|並びに|と(?=[^、]{2})|$)(?:、|及び|および|並びに|と)?");
    /** 「責任は、お客様に」 */
    private static final Expression IS_WITH = Expression.ofPlain("^は、?(?:[^。、]{0,8}、)?");

    private static final Expression WITH_BEHIND = Expression.ofPlain(
            "^(?:側|様|さま)?(?:[(][^()]{1,24}[)])?[^。、]{0,30}?(?:に(?:ある|あり|帰|属|存|ござ)|が(?:全て|すべて|一切)?(?:負[いうっ]|有し|有す|持ち|持つ|担[いう]|引き受け|受け持))");

    /** 「クラウド事業者(A、B)によって管理されます」 */
    private static final Expression DONE_BY =
            Expression.ofPlain("^(?:側|様|さま|社)?(?:[(][^()]{1,60}[)])?(?:によって|により|側で|にて)、?");

    private static final Expression ALL = Expression.ofPlain("(?:すべて|全て|全面的に|一切)を?、?$");

    private static final Expression LEFT_TO =
            Expression.ofPlain("^(?:側|様|社)?(?:[(][^()]{1,24}[)])?に(?:全て|すべて|一切を?)?(?:お?任せ|一任|委ね)");

    private static final Expression DEED = Expression.ofPlain("(?:する|行う|講じる|守る|保つ|払う|防ぐ|得る)$");
    private static final Expression AS_ROLE =
            Expression.ofPlain("^[」』]?(?:として|とな[るりっ]|に該当|にあた|です|であ|の(?:立場|地位|役割)|と位置)");

    private static final Expression SELF = Expression.ofPlain("(?:ご自身|お客様自身|自ら)(?:で|が|の責任)");

    /** Behind a verb: it is done only in some case, or to the agent's things rather than by him. */
    private static final Expression SUPPOSED =
            Expression.ofPlain("^(?:を?(?:行|おこな)[いうっ]た?|する|した|し)?(?:場合|とき|際|時|か否か|ことで|[がはも](?:困難|不可能|でき(?:ない|ません)))");

    /** 「自己の責任において」: whose it is stands further before. */
    private static final Expression OWN = Expression.ofPlain("(?:自己|自ら|自身|ご自身|自社|みずから)の(?:判断と)?$");

    private static final Expression OBJECT = Expression.ofPlain("[^はも][をにと]");

    /** A deed that is only possible, done to something, or done in some case is nobody's task. */
    private static final Expression NOT_DONE = Expression.ofPlain(
            "^(?:[・、や]|(?:を?(?:行|おこな)[いうっ]?)?(?:[うくすつぬむるぐぶ]?[一-鿿ァ-ヶa-z「『]|(?:する|し|す|る)?(?:(?:こと|もの)[がもはの])?、?(?:で[きく]|可能|され|せ|いただけ|頂け|え[るまば]|得る|られ|ない|ません|ず|たい|た(?![めり])|ている|ており|てい|場合|とき|際|時|か(?:どうか|否か)|よう|ため|ことで|もの(?!と[しす]))))");

    /** 「設定を決めるのはお客様です」: how it goes on before and behind the party. */
    private static final Expression CLEFT =
            Expression.ofPlain("[うくすつぬむるぐぶ]の(?:は|が)、?(?:あくまで(?:も)?|もっぱら|常に|まず|原則として)?、?$");

    private static final Expression IT_IS =
            Expression.ofPlain("^(?:の?側|様|さま)?(?:[(][^()]{1,24}[)])?(?:です|で[あご]|だ|とな[りる]|とする)");

    private static final Expression SUFFERED = Expression.ofPlain("^(?:さ[れせ]|れ)");

    private static final Expression BINDS =
            Expression.ofPlain("^(?:ものとし|ものとする|なければな|なければならな|なくてはな|義務を負|義務とする|てはなら|てはなり|てはいけ|でなければ)");

    /** 「利用者が設定した言語で表示します」: it only says which language. */
    private static final Expression OF_A_NOUN =
            Expression.ofPlain("^(?:し(?:た|ている|ていた)|する|[たる])(?=[一-鿿ァ-ヶ])(?!場合|際|時|後|前|上|必要|責任|義務|旨)");

    /** What is owed stands in the list below. */
    private static final Expression LISTED =
            Expression.ofPlain("(?:以下|下記|次|各号)(?:の?|に(?:定め|掲げ|挙げ|示))[^。、]{0,20}(?:行為|事項|こと|もの|措置|作業|義務)");

    private static final Expression FORBIDS = Expression.ofPlain("^てはな|^てはい");

    /** What concerns the contract alone, and what is not done but borne, agreed or thought. */
    private static final Expression UNCOUNTED = Expression.ofPlain(
            "支払|料金|費用を負担|異議|承諾|同意(?!を(?:取得|得))|承認|了承|了解|合意|解約|解除|みなさ|みなす|準拠|管轄|協議|放棄|申し?込|賠償|補償|譲渡|締結|購入|契約期間|注文書|申込書|反社会|認識|理解|免責|受領|有す(?:る)?$|帰属|適用");

    private final DutyText text;
    private final JapaneseRequests requests;
    private final JapaneseTopics topics;
    private final JapaneseSubjects parties;
    private final JapaneseRefusals refusals;
    private final List<Duty> duties = new ArrayList<>();

    JapaneseDuties(DutyText text) {
        this.text = text;
        this.requests = new JapaneseRequests(text);
        this.topics = new JapaneseTopics(text);
        this.parties = new JapaneseSubjects(text, topics);
        this.refusals = new JapaneseRefusals(text);
    }

    List<Duty> read() {
        List<Stretch> nouns = text.of("duty-noun");
        List<Stretch> bears = text.of("bears");
        nouns.forEach(noun -> noun(noun, bears));
        text.of("takes-on").forEach(verb -> subject(verb.start(), false));
        text.of("work").forEach(this::work);
        text.of("deed").forEach(this::deed);
        text.of("must").forEach(this::owed);
        text.of("data-role").forEach(this::dataRole);
        text.parties.forEach(this::leftTo);
        text.parties.forEach(this::cleft);
        // 「…は利用者が用意するものとし、当社は責任を負いません」: the second half says no more than the first.
        boolean left = duties.stream().anyMatch(d -> d.who() == Who.CUSTOMER);
        duties.removeIf(d -> left && d.tone() == Duty.Tone.REFUSED);
        return duties;
    }

    /** 「どの製品とつなぐかを決めるのは、お客様です」 */
    private void cleft(Named who) {
        int from = Math.max(text.part.start(), who.at().start() - NEAR);
        Matcher m = CLEFT.finder(text.between(from, who.at().start()));
        if (!m.find() || !IT_IS.begins(text.between(who.at().end(), text.part.end()))) {
            return;
        }
        int end = from + m.start() + 1;
        Stretch items = text.trimmed(topics.startOf(end), end, LEADING, TRAILING);
        boolean told = items != null && !text.has("commerce", items) && !text.isLong(items.start(), end);
        if (told && (who.who() != Who.PROVIDER || text.has("protected", items))) {
            add(who.who(), items, false);
        }
    }

    /** 「名簿の入れ替えは、お客様が決めます」: a deed that is told of an agent as such, of what is spoken of. */
    private void deed(Stretch verb) {
        if (!NOT_DONE.begins(text.between(verb.end(), Math.min(text.part.end(), verb.end() + NEAR)))) {
            Named who = parties.agentOf(verb);
            if (who != null && (who.who() == Who.CUSTOMER || who.who() == Who.PROVIDER)) {
                ofAgent(who);
            }
        }
    }

    /** 「サーバーの管理はクラウド事業者に任せています」 */
    private void leftTo(Named who) {
        boolean left = who.who() != Who.PROVIDER
                && LEFT_TO.begins(text.between(who.at().end(), text.part.end()));
        if (left) {
            int start = topics.startOf(who.at().start());
            Matcher all = ALL.finder(text.between(start, who.at().start()));
            Stretch topic = topics.topic(
                    start, all.find() ? start + all.start() : who.at().start());
            if (topic != null && (who.who() != Who.CUSTOMER || text.has("protected", topic))) {
                add(who.who(), topic, false);
            }
        }
    }

    private void noun(Stretch noun, List<Stretch> bears) {
        if (isAside(noun)) {
            return;
        }
        Named owner = text.lastBefore(noun.start(), OWNER);
        if (owner != null) {
            owned(owner, noun);
        } else if (OWN.isIn(topics.nearBefore(noun.start()))) {
            byOneself(noun);
        } else if (!isWith(noun)
                && bears.stream().anyMatch(b -> b.start() >= noun.end() && b.start() - noun.end() <= REACH)) {
            subject(noun.start(), refusals.denied(noun));
            ofReader(noun);
        }
    }

    /** 「…を削除する(控えは保存する義務があるため除く)」: a note in brackets that names nobody says nothing of whose duty it is. */
    private boolean isAside(Stretch noun) {
        String before = text.between(text.part.start(), noun.start());
        int open = before.lastIndexOf('(');
        int from = text.part.start() + open;
        return open > 0
                && before.indexOf(')', open) < 0
                && text.parties.stream().noneMatch(n -> n.at().start() > from && n.at().end() <= noun.start());
    }

    /** 「記録の最終的な責任は、利用者にあります」「責任は当社が負います」; whether it is said so. */
    private boolean isWith(Stretch noun) {
        Named who = text.firstBehind(noun.end(), IS_WITH);
        boolean with = who != null && WITH_BEHIND.begins(text.between(who.at().end(), text.part.end()));
        if (with) {
            add(who.who(), text.trimmed(topics.startOf(noun.start()), noun.start(), LEADING, OF_DUTY), false);
        }
        return with;
    }

    /** 「…を確認する責任があります」 of nobody is said to the reader. */
    private void ofReader(Stretch noun) {
        boolean exists = text.between(noun.end(), text.part.end()).matches("^が(?:あり|ある|生じ|発生).*");
        if (exists
                && parties.subjects(noun.start()).isEmpty()
                && DEED.isIn(text.between(text.part.start(), noun.start()))) {
            add(Who.CUSTOMER, text.trimmed(topics.startOf(noun.start()), noun.start(), LEADING, TRAILING), false);
        }
    }

    /** 「お客様は、自己の責任において、パスワードを管理します」 */
    private void byOneself(Stretch noun) {
        List<Named> subjects = parties.subjects(noun.start());
        Matcher by = BY.matcher(text.between(noun.end(), text.part.end()));
        if (subjects.size() != 1 || !by.lookingAt()) {
            return;
        }
        int start = noun.end() + by.end();
        Stretch topic = topics.topicOf(subjects.get(0));
        Stretch items = topic == null || !topics.isThing(topic)
                ? text.trimmed(start, endOfWork(start), LEADING, TRAILING)
                : topic;
        boolean told = items != null && (items == topic || OBJECT.isIn(text.between(items.start(), items.end())));
        if (told && !text.has("commerce", items)) {
            add(subjects.get(0).who(), items, true);
        }
    }

    /** 「当社はデータ処理者となります」: what the law makes of somebody says what he answers for. */
    private void dataRole(Stretch role) {
        List<Named> subjects = parties.subjects(role.start());
        if (subjects.size() == 1 && AS_ROLE.begins(text.between(role.end(), text.part.end()))) {
            duties.add(new Duty(subjects.get(0).who(), role, false));
        }
    }

    /** 「…は当社の責任です」「お客様の責任において…」 */
    private void owned(Named owner, Stretch noun) {
        if (owner.who() == Who.PROVIDER && refusals.denied(noun)) {
            return;
        }
        Stretch topic =
                topics.topic(topics.startOf(owner.at().start()), owner.at().start());
        if (topic != null) {
            add(owner.who(), topic, false);
            return;
        }
        String behind = text.between(noun.end(), text.part.end());
        Matcher by = BY.matcher(behind);
        if (by.lookingAt()) {
            int start = noun.end() + by.end();
            add(owner.who(), text.trimmed(start, endOfWork(start), LEADING, TRAILING), true);
        }
    }

    /** 「お客様は、…について責任を負う」「…については、当社が責任を負う」: {@code end} is where the relation begins. */
    private void subject(int end, boolean refused) {
        List<Named> subjects = parties.subjects(end);
        if (subjects.size() > 1 && eachHisOwn(subjects, end)) {
            return;
        }
        for (Named who : subjects) {
            int behind = parties.behindParticle(who, JapaneseSubjects.SUBJECT);
            int from = JapaneseSubjects.behindAll(subjects, behind);
            Stretch object = text.trimmed(from, end, LEADING, TRAILING);
            Stretch topic = object == null
                    ? topics.topic(
                            topics.startOf(who.at().start()),
                            subjects.get(0).at().start())
                    : object;
            if (refused && who.who() == Who.PROVIDER) {
                if (refusals.leavesWork(topic)) {
                    duties.add(new Duty(Who.PROVIDER, topic, Duty.Tone.REFUSED));
                }
                continue;
            }
            add(who.who(), topic, false);
        }
    }

    /** 「AとBは、それぞれCとDに責任を負う」; whether it is said so. */
    private boolean eachHisOwn(List<Named> subjects, int end) {
        int start = subjects.get(subjects.size() - 1).at().end();
        String object = text.between(start, end);
        int each = object.indexOf("それぞれ");
        if (each < 0) {
            return false;
        }
        Matcher m = EACH.finder(object.substring(each + 4).replaceFirst("^、", " "));
        List<Stretch> things = new ArrayList<>();
        while (m.find()) {
            things.add(text.trimmed(start + each + 4 + m.start(), start + each + 4 + m.end(), LEADING, TRAILING));
        }
        for (int i = 0; i < subjects.size() && things.size() == subjects.size(); i++) {
            add(subjects.get(i).who(), things.get(i), false);
        }
        return things.size() == subjects.size();
    }

    /** 「OSの更新は当社が行います」 */
    private void work(Stretch verb) {
        String behind = text.between(verb.end(), Math.min(text.part.end(), verb.end() + REACH));
        if (SUPPOSED.begins(behind) || OF_A_NOUN.begins(behind)) {
            return;
        }
        if (SUFFERED.begins(behind)) {
            doneBy(verb);
            return;
        }
        Named who = parties.agentOf(verb);
        if (who != null) {
            ofAgent(who);
        }
    }

    private void ofAgent(Named who) {
        Stretch topic = topics.topicOf(who);
        if (topic != null && (who.who() != Who.PROVIDER || text.has("protected", topic))) {
            add(who.who(), topic, false);
        }
    }

    /** 「設備の保守はデータセンター事業者によって行われます」 */
    private void doneBy(Stretch verb) {
        for (Named who : text.parties) {
            int behind = who.at().end() <= verb.start() ? parties.behindParticle(who, DONE_BY) : -1;
            if (behind >= 0 && verb.start() >= behind && verb.start() - behind <= REACH) {
                Stretch topic =
                        topics.topic(topics.startOf(who.at().start()), who.at().start());
                if (topic != null && (who.who() != Who.PROVIDER || text.has("protected", topic))) {
                    add(who.who(), topic, false);
                }
            }
        }
    }

    /** 「端末は月に一度更新してください」 */
    private void owed(Stretch modal) {
        List<Named> subjects = parties.subjects(modal.start());
        Named who = subjects.isEmpty() ? null : subjects.get(subjects.size() - 1);
        boolean others = subjects.stream().anyMatch(n -> n.who() != Who.CUSTOMER);
        if (others || requests.isNoDuty(modal, who == null)) {
            return;
        }
        int behind = who == null ? text.part.start() : parties.behindParticle(who, JapaneseSubjects.SUBJECT);
        Stretch object = text.trimmed(
                Math.max(behind, topics.reasonEnd(behind, modal.start())), modal.start(), LEADING, TRAILING);
        Stretch topic = who == null ? null : topics.topicOf(who);
        boolean self = SELF.isIn(text.between(text.part.start(), modal.start()));
        String about = who == null && !self ? "guarded" : "protected";
        boolean bound = who != null && isBound(who, modal);
        boolean named = topic != null && text.has(about, topic) && (topics.isThing(topic) || !tells(about, object));
        Stretch items = named ? topic : object;
        boolean right = items != null
                && !LISTED.isIn(text.between(items.start(), items.end()))
                && !text.isLong(behind, modal.start())
                && (bound || text.has(about, items) || text.has("guarded", items) || requests.isUpkeep(items, modal))
                && !text.has("commerce", items)
                && !text.has("clicking", new Stretch(items.start(), modal.end()));
        if (right && FORBIDS.begins(text.between(modal.start(), modal.end()))) {
            add(Who.CUSTOMER, new Stretch(items.start(), modal.end()), true);
        } else if (right) {
            add(Who.CUSTOMER, requests.deed(items), true);
        }
    }

    /** 「契約者は、…ものとします」: the form itself binds, whatever is to be done; but for dealings with the contract itself. */
    private boolean isBound(Named who, Stretch modal) {
        String deed = text.between(who.at().end(), modal.start());
        return deed.startsWith("は") && BINDS.begins(text.between(modal.start(), modal.end())) && !UNCOUNTED.isIn(deed);
    }

    private boolean tells(String about, Stretch object) {
        return object != null && text.has(about, object);
    }

    /** Where 「…を行ってください」 ends what is to be done. */
    private int endOfWork(int start) {
        Stretch rest = new Stretch(start, text.part.end());
        return text.of("must").stream()
                .filter(rest::contains)
                .mapToInt(Stretch::start)
                .findFirst()
                .orElse(text.part.end());
    }

    private void add(Who who, Stretch items, boolean owed) {
        boolean ofLoss = items != null && text.has("damages", items);
        if (items != null && (!ofLoss || who == Who.CUSTOMER && text.has("guarded", items))) {
            duties.add(new Duty(who, items, owed));
        }
    }
}
