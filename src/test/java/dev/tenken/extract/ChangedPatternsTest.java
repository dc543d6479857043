package dev.tenken.extract;

import dev.tenken.ChangedInput;
import dev.tenken.data.SourceFile;
import dev.tenken.document.DocumentReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever stands in a pattern file, its reader takes it or says what is wrong with it. */
class ChangedPatternsTest {

    @Test
    void patterns() throws Exception {
        List<SourceFile> shared = Extractor.patternFiles().stream()
                .filter(f -> !f.text().startsWith("topic:") && !f.text().contains("\ntopic:"))
                .toList();
        ChangedInput.yaml("""
                        topic: own-statement
                        cues: [export]
                        checkable: [duration]
                        about-document: false
                        groups:
                          export: {ja: [エクスポート, 書き出し], en: ['export(?:s|ed|ing)?']}
                          law: {ja: [輸出], en: ['export (?:control|law)s?']}
                        lexicons:
                          format:
                            csv: {ja: [csv], en: [csv]}
                            $words: {en: ['[a-z]{3,4}']}
                        patterns:
                          - id: data-export
                            kinds: [sentence, item, row]
                            needs: [export]
                            never: [law]
                            match: {en: ['{{export}}[^.]{0,40} (?<text>as [a-z]+)'], ja: ['{{export}}']}
                            take: {duration: duration}
                            also: {items: format}
                            near: export
                            within: 40
                            denial: negation
                            set: {subject: data-export, available: $polarity}
                            examples:
                              - text: "<m>Customers can export all their records as CSV within 30 days.</m>"
                                gives: {subject: data-export, available: true, items: [csv]}
                                under: Leaving
                                polarity: affirmed
                            counter:
                              - text: Export control laws apply.
                        """)
                .readBy(
                        text -> {
                            List<SourceFile> files = Stream.concat(
                                            shared.stream(), Stream.of(new SourceFile("my.yaml", text)))
                                    .toList();
                            PatternExamples.run(
                                    Extractor.of(files),
                                    lines -> DocumentReader.read(lines, new DocumentReader.Origin("x.txt", "0", null)));
                        },
                        300);
    }
}
