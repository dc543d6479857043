package dev.tenken.extract;

import dev.tenken.ChangedInput;
import dev.tenken.data.SourceFile;
import dev.tenken.document.DocumentReader;
import dev.tenken.extract.workshop.PatternExamples;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever stands in a file of frames, its reader takes it or says what is wrong with it. */
class ChangedFramesTest {
    private static final List<SourceFile> SHARED = PatternFiles.builtIn().stream()
            .filter(f -> !f.text().startsWith("topic:") && !f.text().contains("\ntopic:"))
            .toList();

    @Test
    void frames() throws Exception {
        ChangedInput.yaml("""
                        topic: own-statement
                        cues: [export]
                        checkable: [duration]
                        about-document: false
                        concepts:
                          export: {ja: [エクスポート, 書き出す], en: [export, (take/get) ... out], except: [輸出, export (control/law)]}
                          law: {ja: [輸出], en: [export control]}
                          leaving: {is: [export], en: [leave, =left]}
                        values:
                          format:
                            csv: {ja: [csv], en: [csv, (comma) separated value]}
                            $words: {is: [law], en: [pdf]}
                        frames:
                          - id: data-export
                            evidence: {export: 3, leaving|law: 0.5, law: -2}
                            threshold: 3
                            needs: ["export|leaving", export~]
                            carrier: [export]
                            take: {duration: duration}
                            also: {items: format}
                            inherit: {items: format}
                            near: {duration: [export]}
                            far: {duration: [law]}
                            within: 60
                            otherwise: {available: true}
                            set: {subject: data-export, available: $polarity}
                            actor: [provider, customer, none]
                            addressee: [customer, none]
                            sections: [offer]
                            kinds: [sentence, item, row]
                            when: affirmed
                            polarity: affirmed
                            examples:
                              - text: "<m>Customers can export all their records as CSV within 30 days.</m>"
                                gives: {subject: data-export, available: true, items: [csv]}
                                under: Leaving
                                polarity: affirmed
                            counter:
                              - text: Export control laws apply.
                        """)
                .readBy(
                        text -> PatternExamples.run(
                                Extractor.of(Stream.concat(SHARED.stream(), Stream.of(new SourceFile("my.yaml", text)))
                                        .toList()),
                                lines -> DocumentReader.read(lines, new DocumentReader.Origin("x.txt", "0", null))),
                        400);
    }
}
