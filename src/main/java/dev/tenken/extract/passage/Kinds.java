package dev.tenken.extract.passage;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.text.Vocabulary;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.DocumentKind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells what kind of paper a document is, by what its title, headings, structure and voice weigh together:
 * rules/vocabulary/kinds.yaml.
 */
public final class Kinds {
    private static final Kinds BUILT_IN = read();

    /**
     * The form of the file.
     *
     * @param threshold what the signs of a kind must come to
     * @param kinds the signs of each kind; of kinds that weigh the same the first one wins
     */
    record KindsFile(double threshold, LinkedHashMap<String, List<KindSign.Text>> kinds) {}

    private final double threshold;
    private final Map<DocumentKind, List<KindSign>> signs = new LinkedHashMap<>();

    private Kinds(KindsFile file) {
        threshold = file.threshold();
        file.kinds()
                .forEach((kind, texts) ->
                        signs.put(kind(kind), texts.stream().map(KindSign::of).toList()));
    }

    private static DocumentKind kind(String word) {
        return DocumentKind.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static Kinds read() {
        SourceFile source = Vocabulary.file("kinds.yaml");
        return new Kinds(Data.readYaml(source.text(), source.path(), KindsFile.class));
    }

    /** The same document, told what kind of paper it is. */
    public static Document told(Document document) {
        return told(document, Voice.isManual(document));
    }

    /** The same of one that was read. @param manual whether it was read as a manual */
    public static Document told(Document document, boolean manual) {
        return document.of(BUILT_IN.of(document, manual));
    }

    private DocumentKind of(Document document, boolean manual) {
        // What is read as a manual is called one.
        if (manual) {
            return DocumentKind.MANUAL;
        }
        DocumentKind heaviest = DocumentKind.OTHER;
        double most = threshold;
        for (Map.Entry<DocumentKind, Double> weighed : weigh(document).entrySet()) {
            boolean first = heaviest == DocumentKind.OTHER;
            if (first ? weighed.getValue() >= most : weighed.getValue() > most) {
                heaviest = weighed.getKey();
                most = weighed.getValue();
            }
        }
        return heaviest;
    }

    /** What speaks for each kind, in the order of the file. */
    private Map<DocumentKind, Double> weigh(Document document) {
        KindFeatures features = KindFeatures.of(document);
        Map<DocumentKind, Double> weights = new LinkedHashMap<>();
        signs.forEach((kind, own) -> weights.put(
                kind, own.stream().mapToDouble(s -> s.weight(features)).sum()));
        return weights;
    }

    /** As {@link #weigh}, for those who write signs and for tests. */
    static Map<DocumentKind, Double> weights(Document document) {
        return new EnumMap<>(BUILT_IN.weigh(document));
    }
}
