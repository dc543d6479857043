package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.data.SourceFile;
import dev.tenken.document.DocumentReader;
import dev.tenken.extract.frame.FrameSpec;
import dev.tenken.extract.frame.Presence;
import dev.tenken.extract.frame.Recognisers;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.workshop.PatternExamples;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page on frames tells what there is, and its example does what it says. */
class FramesPageTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

    private String page;

    @BeforeEach
    void read_the_page() throws IOException {
        page = Files.readString(Path.of("src/docs/frames.md"));
    }

    @Test
    void every_key_of_a_frame_and_every_recogniser_is_told() {
        String keys = page.substring(page.indexOf("### A frame"), page.indexOf("## How a text is read"));

        assertThat(Stream.of(FrameSpec.class.getRecordComponents()).map(RecordComponent::getName))
                .allSatisfy(key -> assertThat(keys).contains("`" + key + "`"));
        assertThat(Recognisers.builtIn().keySet())
                .allSatisfy(name -> assertThat(keys).contains("`" + name + "`"));
    }

    @Test
    void every_share_is_told() {
        String shares = page.substring(page.indexOf("| share | where |"), page.indexOf("A concept counts once"));

        assertThat(Stream.of(Context.Role.values())
                        .flatMap(role -> Stream.of(false, true).flatMap(outer -> Stream.of(false, true)
                                .filter(terse -> !outer || role == Context.Role.HEADING)
                                .map(terse -> Presence.shareOf(role, outer, terse)))))
                .allSatisfy(share -> assertThat(shares).contains("| " + (share == 1 ? "1" : share.toString()) + " | "));
        assertThat(shares).contains("| " + Presence.SENTENCE + " | ");
    }

    @Test
    void the_file_before_and_after_gives_what_the_page_says() {
        List<String> blocks = blocks(page.substring(page.indexOf("### One file, before and after")));
        String paper = blocks.get(2);

        assertThatThrownBy(() -> quotes(blocks.get(0), paper))
                .hasMessageContaining("own.yaml:3: groups, lexicons, patterns: keys of the earlier form");
        assertThat(quotes(blocks.get(1), paper))
                .containsExactly("Liability insurance against outages is maintained by us.");
    }

    private static List<String> blocks(String text) {
        return BLOCK.matcher(text).results().map((MatchResult r) -> r.group(2)).toList();
    }

    /** The quotes of statements of an operator's own; the examples of the file must hold. */
    private static List<String> quotes(String yaml, String paper) {
        List<SourceFile> files = Stream.concat(
                        PatternFiles.builtIn().stream(), Stream.of(new SourceFile("own.yaml", yaml)))
                .toList();
        Extractor extractor = Extractor.of(files);
        assertThat(PatternExamples.run(extractor, Topic.OWN_STATEMENT::equals, FramesPageTest::document)
                        .failures())
                .isEmpty();
        Vendor vendor = new Vendor("v", LocalizedText.same("v"), List.of());
        return extractor.trace(document(paper), vendor).keySet().stream()
                .filter(f -> Topic.of(f) == Topic.OWN_STATEMENT)
                .map(VendorFact::getEvidence)
                .map(e -> e.get(0).quote())
                .toList();
    }

    private static Document document(String text) {
        return DocumentReader.read(text, new DocumentReader.Origin("v.md", "0", null));
    }
}
