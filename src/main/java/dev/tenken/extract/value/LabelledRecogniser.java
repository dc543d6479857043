package dev.tenken.extract.value;

import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Group;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Stretch;
import java.util.Comparator;
import java.util.List;

/**
 * Sees the words that say what can be labelled or sorted, and how: 文書に任意のタグを付ける, "label documents with a confidentiality level". They
 * are given as the document has them.
 */
public record LabelledRecogniser(Group phrases) implements Recogniser {
    private static final String JAPANESE =
            "[^。、|:は]{0,40}?(?:ラベル(?:付け|リング)?|ラベリング|タグ(?:付け)?|グルーピング|グループ(?:化|分け)|(?:機密|秘密)?区分|分類|色分け|目印|付箋|札)(?:の?(?:ラベル|タグ|区分))?"
                    + "(?:(?:し|する|を|に)(?:付けて?|付与|設定|作成|分け|分類|選べ|選択|指定)(?:する|る)?)?";
    private static final String VERB =
            "(?:label|tag|classify|categori[sz]e|group|sort|mark|colou?r-code)(?:l?ed|ged|l?ing|ging|s)? [^.,;|:?]{2,80}";
    private static final String NOUN = "(?:(?:assign|attach|add|apply|create|define|set|use|give) )?"
            + "(?:(?:an?|any|the|your|their|own|new|free|custom|colou?red|sensitivity|confidentiality|security) ){0,3}"
            + "(?:labels?|tags?|categories|class(?:es)?|classifications?|flags|label?ling|tagging)(?: [^.,;|:?]{2,60})?";

    public static LabelledRecogniser create() {
        return new LabelledRecogniser(Group.of(new Group.Words(List.of(JAPANESE), List.of(VERB, NOUN))));
    }

    @Override
    public boolean quotes() {
        return true;
    }

    @Override
    public List<Found> find(Passage passage) {
        return phrases.all(passage.text()).stream().max(Comparator.comparingInt(h -> h.end() - h.start())).stream()
                .map(h -> Found.of(h.start(), h.end(), words(passage, h)))
                .toList();
    }

    private static String words(Passage passage, Stretch hit) {
        return Captured.words(passage, hit.start(), hit.end());
    }
}
