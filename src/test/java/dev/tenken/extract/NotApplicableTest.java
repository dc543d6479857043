package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Candidate;
import dev.tenken.model.fact.Topic;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A section that declares its subject not applicable has answered; one that speaks of other things has not. */
class NotApplicableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Clock synchronization\n\n> Do all systems share a time source?\n\nNot applicable. We rent the platform.\n\n## Other\n\nText.\n",
                "## 時刻の同期\n\n該当しません。基盤は他社のサービスです。\n\n## その他\n\n本文。\n",
            })
    void a_heading_over_a_subject_that_is_declared_not_applicable_promises_nothing(String text) {
        assertThat(promises(text)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Clock synchronization\n\nThe platform is rented.\n\n## Other\n\nNot applicable.\n",
                "## 時刻の同期\n\n基盤は他社のサービスです。\n\n## その他\n\n該当しません。\n",
            })
    void a_heading_over_other_things_does(String text) {
        assertThat(promises(text)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 60分自動削除・SSL暗号化\n\n本文。\n",
                "## Erased after 60 minutes, SSL encryption\n\nText.\n",
            })
    void a_slogan_states_what_it_names(String text) {
        assertThat(headings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"## 暗号化\n\n本文。\n", "## 第3条 暗号化\n\n本文。\n", "## Encryption\n\nText.\n"})
    void a_heading_that_names_a_subject_promises_it(String text) {
        assertThat(headings(text)).contains(Topic.ENCRYPTION);
    }

    private static List<Topic> headings(String text) {
        return candidates(text).filter(Candidate::heading).map(Candidate::topic).toList();
    }

    private static long promises(String text) {
        return candidates(text)
                .filter(c -> c.topic() == Topic.CLOCK_SYNC
                        && c.evidence().quote().matches("(?:## )?(?:Clock synchronization|時刻の同期)"))
                .count();
    }

    private static Stream<Candidate> candidates(String text) {
        Document document = DocumentReader.read(text, new DocumentReader.Origin("v.md", "0", null));
        VendorFiles files =
                new VendorFiles(new Vendor("v", LocalizedText.same("v"), List.of()), List.of(document), List.of());
        return Extractor.builtIn().extract(files).coverage().stream().flatMap(c -> c.candidates().stream());
    }
}
