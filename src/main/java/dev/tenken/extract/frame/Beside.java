package dev.tenken.extract.frame;

import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a paper tells beside its service: of things that stand in the vendor's house and no customer uses, and of what it sold or did once.
 * Who denies something of them denies it of nothing that is asked about.
 */
final class Beside {
    /** What is asked of the vendor's own house: there such things are the matter itself. */
    private static final Set<Topic> OF_THE_HOUSE = EnumSet.of(
            Topic.NETWORK_SEGREGATION,
            Topic.EQUIPMENT_DISPOSAL,
            Topic.TRAINING,
            Topic.ASSET_INVENTORY,
            Topic.PRIVILEGED_UTILITY,
            Topic.CHANGE_NOTIFICATION);

    private static final String THINGS_JA =
            "受付(?:に|の|用)|来客|来訪者|訪問者|ロビー|食堂|売店|自動販売機|会議室|応接室|駐車場|複合機|プリンター?|コピー機|ファク(?:ス|シミリ)|勤怠|社員証"
                    + "|社内(?:の|用)?(?:端末|ネットワーク|ポータル|掲示板|無線|lan|pc|パソコン|電話)|事務所(?:の|に|内)|オフィス(?:の|に|内)|本社ビル|応募者|採用サイト"
                    + "|コーポレートサイト|(?:当社|弊社|会社)の(?:ホームページ|ウェブサイト|ブログ)|メールマガジン|展示(?:会|用)|デモ機";
    private static final String THINGS_EN =
            "receptions?|lobby|lobbies|visitors?|canteens?|cafeterias?|coffee|vending machines?|meeting rooms?|conference rooms?|car parks?|parking|printers?"
                    + "|photocopiers?|fax(?:es)?|intranet|time clocks?|badge readers?|gift shop|job applicants?|recruitment (?:site|portal|page)|(?:our|corporate|company|public|marketing) (?:web ?site|blog|home ?page)"
                    + "|newsletters?|showrooms?|office (?:wi-?fi|network|door|phone|building|tablet)s?";
    /** Before the subject's particle or, in English, before the verb: what a thing is used on is told behind it. */
    private static final Expression THING = Expression.ofPlain(
            "^[^。、]{0,12}?(?:" + THINGS_JA
                    + ")[^。、]{0,24}?(?:は|では|には|が|も|について)(?![^。]{0,40}(?:本|当)サービス)"
                    + "|^[^.,;:]{0,40}?\\b(?:" + THINGS_EN
                    + ")\\b[^.;:]{0,40}?\\b(?:is|are|has|have|does|do|can|cannot|can't|supports?|offers?|lacks?|uses?|will|comes?|asks?|requires?|allows?|runs?)\\b");

    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String ONCE_JA =
            YEAR + "年[^。、]{0,6}(?:まで|以前)|(?:昭和|平成)[^。、]{0,4}年|前身|旧(?:版|製品|サービス|バージョン|プラン|システム)|初代|かつて|以前の|当時|創業|先代";
    private static final String ONCE_EN =
            "(?:until|till|up to|before|prior to|in|between|from) (?:the )?(?:year |early |late |mid-?)?" + YEAR
                    + "s?\\b|\\bpredecessors?\\b|\\bforerunners?\\b|\\bformer(?:ly)?\\b|\\b(?:first|earlier|previous|original|oldest|old) (?:[a-z]+ )?(?:products?|versions?|services?|editions?|programs?|programmes?|releases?|generation)\\b"
                    + "|\\bback then\\b|\\bin those days\\b|\\bat (?:that|the) time\\b|\\bonce\\b";
    private static final Expression ONCE = Expression.ofPlain(ONCE_JA + "|\\b(?:" + ONCE_EN + ")");
    private static final Expression WAS_NOT = Expression.ofPlain(
            "(?:ませんでした|なかった|なかったです)"
                    + "|\\b(?:did not|didn't|was not|wasn't|were not|weren't|could not|couldn't|had not|hadn't)\\b"
                    + "|\\b(?:made|took|kept|came|had|ran|held|gave|were|was|did|[a-z]{3,12}ed) (?:with )?(?:no|without|neither)\\b|\\bno [a-z -]{2,30} (?:was|were)\\b");

    private Beside() {}

    /** Whether a claim is of such a thing, or of what was not so once. */
    static boolean isOf(Claim claim, Passage passage) {
        boolean denied = claim.match().polarity() == Polarity.DENIED;
        boolean offered = claim.frame().spec().set().containsKey("available");
        if (passage.kind() == Passage.Kind.ROW || !denied && !offered || OF_THE_HOUSE.contains(claim.topic())) {
            return false;
        }
        Clause clause = claim.clause();
        String folded = passage.text().folded();
        return THING.isIn(folded, clause.stretch().start(), clause.stretch().end())
                || denied && ONCE.isIn(folded) && WAS_NOT.isIn(folded);
    }
}
