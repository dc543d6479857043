package dev.tenken.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.model.InputException;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Service;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Failure;
import dev.tenken.model.document.VendorFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioReaderTest {
    @TempDir
    Path root;

    @Test
    void a_folder_of_folders_is_a_portfolio() {
        List<VendorFiles> vendors = PortfolioReader.read(Texts.SEEDS);

        assertThat(vendors).extracting(v -> v.vendor().id()).isEqualTo(Texts.SEED_NAMES);
        assertThat(vendors).allSatisfy(v -> assertThat(v.failures()).isEmpty());
        Document first = vendors.get(0).documents().get(0);
        assertThat(first.id()).isEqualTo("beepoch/white-paper.txt").isEqualTo(first.path());
        assertThat(first.mediaType()).isEqualTo("text/plain");
        assertThat(first.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void a_folder_with_documents_is_a_vendor_described_by_its_yaml() {
        VendorFiles gluegent =
                PortfolioReader.read(Texts.SEEDS.resolve("gluegent")).get(0);

        assertThat(gluegent.vendor().id()).isEqualTo("gluegent");
        assertThat(gluegent.vendor().name().ja()).isEqualTo("サイオステクノロジー");
        assertThat(gluegent.vendor().services())
                .extracting(Service::id)
                .startsWith("Gluegent Gate", "Gluegent Apps 共有アドレス帳")
                .hasSize(5);
        assertThat(gluegent.documents()).extracting(Document::path).containsExactly("white-paper.txt");
        assertThat(gluegent.documents().get(0).source()).isEqualTo("002_2cb8a3dfa562a551.txt");
    }

    @Test
    void a_file_is_a_vendor_of_one_document() throws IOException {
        VendorFiles vendor =
                PortfolioReader.read(write("acme.paper.md", "# Title\n")).get(0);

        assertThat(vendor.vendor().id()).isEqualTo("acme.paper");
        assertThat(vendor.vendor().name().en()).isEqualTo("acme.paper");
        assertThat(vendor.vendor().services()).isEmpty();
        assertThat(vendor.documents().get(0).path()).isEqualTo("acme.paper.md");
        assertThat(vendor.documents().get(0).mediaType()).isEqualTo("text/markdown");
    }

    @Test
    void documents_in_nested_folders_belong_to_the_vendor_and_are_sorted() throws IOException {
        write("acme/z.txt", "text");
        write("acme/legal/b.md", "text");
        write("acme/legal/a.markdown", "text");
        write("acme/.hidden/c.txt", "text");
        write("acme/.draft.txt", "text");
        write(".git/d.txt", "text");
        write("empty-beta/a.txt", "text");
        List<String> progress = new ArrayList<>();

        List<VendorFiles> vendors = PortfolioReader.read(root, progress::add);

        assertThat(vendors).extracting(v -> v.vendor().id()).containsExactly("acme", "empty-beta");
        assertThat(vendors.get(0).documents())
                .extracting(Document::path)
                .containsExactly("acme/legal/a.markdown", "acme/legal/b.md", "acme/z.txt");
        assertThat(progress).contains("read acme/z.txt");
    }

    @Test
    void what_cannot_be_read_is_a_failure_and_the_rest_is_read() throws IOException {
        write("acme/good.txt", "text");
        write("acme/paper.pages", "PK");
        write("acme/blank.txt", " \n\u3000\n");
        write("acme/vendor.yaml", "documents:\n  - path: gone.txt\n");
        write("hollow/.keep", "");
        write("odd/a.txt", "text");
        write("odd/vendor.yaml", "name: {en: Odd}\nsurprise: 1\n");

        List<VendorFiles> vendors = PortfolioReader.read(root);

        assertThat(vendors.get(0).documents()).hasSize(1);
        assertThat(messages(vendors.get(0)))
                .containsExactly(
                        "acme/blank.txt: the file is empty; wanted a document with text: replace or remove it",
                        "acme/gone.txt: no such file, but acme/vendor.yaml names it; add the file or mend its path there",
                        "acme/paper.pages: .pages is not a format this version reads; wanted .txt, .md, .mdx, .adoc, .rst, .html, .pdf, .docx, .xlsx or .csv: convert or remove it");
        assertThat(messages(vendors.get(1)))
                .singleElement()
                .asString()
                .startsWith("hollow: the folder holds no documents");
        assertThat(vendors.get(2).documents()).hasSize(1);
        assertThat(vendors.get(2).failures())
                .singleElement()
                .extracting(Failure::message)
                .asString()
                .containsPattern("^odd/vendor.yaml:[0-9]+: ")
                .contains("surprise");
    }

    @Test
    void a_description_without_names_or_paths_says_what_is_missing() throws IOException {
        write("acme/a.txt", "text");
        write("acme/vendor.yaml", "services:\n  - aliases: [x]\ndocuments:\n  - source: y\n");

        VendorFiles vendor = PortfolioReader.read(root).get(0);

        assertThat(vendor.vendor().name().en()).isEqualTo("acme");
        assertThat(vendor.failures().get(0).message())
                .contains("a service has no name")
                .contains("a document has no path");
    }

    @Test
    void a_name_in_one_language_is_the_name_in_both() throws IOException {
        write("acme/a.txt", "text");
        write("acme/vendor.yaml", "name: {ja: 港}\nservices:\n  - name: Mail\n  - name: {en: Drive}\n");

        VendorFiles vendor = PortfolioReader.read(root).get(0);

        assertThat(vendor.failures()).isEmpty();
        assertThat(vendor.vendor().name()).isEqualTo(LocalizedText.same("港"));
        assertThat(vendor.vendor().services())
                .extracting(Service::name)
                .containsExactly(LocalizedText.same("Mail"), LocalizedText.same("Drive"));
    }

    @Test
    void a_missing_path_is_an_error() {
        assertThatThrownBy(() -> PortfolioReader.read(root.resolve("nowhere")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("nowhere: no such file or folder")
                .hasMessageContaining("check the path");
    }

    @Test
    void an_empty_folder_is_an_error() {
        assertThatThrownBy(() -> PortfolioReader.read(root))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("the folder is empty");
    }

    @Test
    void a_file_of_another_format_is_an_error() throws IOException {
        Path file = write("paper.pages", "PK");

        assertThatThrownBy(() -> PortfolioReader.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(
                        "paper.pages: .pages is not a format this version reads; wanted .txt, .md, .mdx, .adoc, .rst, .html, .pdf, .docx, .xlsx or .csv");
    }

    @Test
    void nothing_readable_at_all_is_an_error_that_lists_every_failure() throws IOException {
        write("acme/paper.pdf", "%PDF");
        write("beta/a.txt", "");

        assertThatThrownBy(() -> PortfolioReader.read(root))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no document could be read")
                .hasMessageContaining("\n  acme/paper.pdf: ")
                .hasMessageContaining("\n  beta/a.txt: ");
    }

    @Test
    void loose_documents_beside_described_vendors_are_refused() throws IOException {
        write("notes.txt", "text");
        write("acme/vendor.yaml", "name: {en: Acme}\n");

        assertThatThrownBy(() -> PortfolioReader.read(root))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("move the documents into the folder of their vendor");
    }

    @Test
    void a_link_that_leads_back_is_entered_once() throws IOException {
        write("acme/a.txt", "text");
        link(root.resolve("acme/again"), root.resolve("acme"));
        link(root.resolve("acme/dangling.txt"), root.resolve("gone.txt"));

        VendorFiles vendor = PortfolioReader.read(root).get(0);

        assertThat(vendor.documents()).extracting(Document::path).containsExactly("acme/a.txt");
        assertThat(messages(vendor)).singleElement().asString().startsWith("acme/dangling.txt: cannot be read");
    }

    private Path write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Only a system that knows no links is let off; a failure to make one is a failure. */
    private static void link(Path from, Path to) throws IOException {
        try {
            Files.createSymbolicLink(from, to);
        } catch (UnsupportedOperationException e) {
            Assumptions.abort("this system makes no symbolic links: " + e);
        }
    }

    private static List<String> messages(VendorFiles vendor) {
        return vendor.failures().stream()
                .map(f -> f.path() + ": " + f.message())
                .toList();
    }
}
