package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.CompactReader;
import dev.tenken.data.SourceFile;
import dev.tenken.document.PortfolioReader;
import dev.tenken.extract.concept.Lexicon;
import dev.tenken.extract.text.Expression;
import dev.tenken.model.document.VendorFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the build prepared for reading is what reading would find out itself. */
class ReadingPreparationTest {

    @Test
    void the_program_is_packed_with_it() {
        assertThat(CompactReader.packed(Lexicon.file(Extractor.builtIn().digest())))
                .isPresent();
        assertThat(CompactReader.packed(
                        Lexicon.file(Extractor.ofQuestionnaires(List.of()).digest())))
                .isPresent();
        assertThat(CompactReader.packed(Expression.preparedFile())).isPresent();
    }

    @Test
    void patterns_that_were_prepared_find_what_the_files_themselves_find() {
        List<SourceFile> changed = new ArrayList<>(PatternFiles.builtIn());
        changed.replaceAll(f -> new SourceFile(f.path(), f.text() + "\n# read anew\n"));
        Extractor anew = Extractor.of(changed);

        assertThat(CompactReader.packed(Lexicon.file(anew.digest()))).isEmpty();
        for (VendorFiles vendor : PortfolioReader.read(Path.of("seeds"))) {
            assertThat(Extractor.builtIn().extract(vendor)).isEqualTo(anew.extract(vendor));
        }
    }
}
