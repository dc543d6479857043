package dev.tenken.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.job.Job;
import dev.tenken.web.Site;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not let in leaves nothing behind. */
class UploadLimitsTest {
    private static final String WAY = "/vendors/harbour/documents";

    @TempDir
    private Path folder;

    private PaperSite papers;
    private Site site;

    @BeforeEach
    void start() {
        papers = new PaperSite(folder);
        site = papers.site();
    }

    @AfterEach
    void stop() {
        assertThat(site.log()).isEmpty();
        papers.close();
    }

    private void refuse(Sending sending, String words) throws IOException {
        refuse(sending.to(site, "auditor", WAY), 422, words);
    }

    private void refuse(HttpResponse<String> answer, int status, String words) throws IOException {
        assertThat(answer.statusCode()).as(answer.body() + site.log()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
        assertNothingLeft();
    }

    private void assertNothingLeft() throws IOException {
        assertThat(site.facades().jobs().latest(10)).isEmpty();
        if (Files.exists(folder.resolve("papers"))) {
            try (Stream<Path> left = Files.walk(folder.resolve("papers"))) {
                assertThat(left.filter(Files::isRegularFile)).isEmpty();
            }
        }
    }

    @Test
    void nothing_and_too_much_are_refused() throws IOException {
        refuse(new Sending(), "Choose at least one file");
        refuse(new Sending().file("", ""), "Choose at least one file");
        refuse(new Sending().file("empty.md", ""), "the file is empty");
        Sending many = new Sending();
        for (int i = 0; i < 21; i++) {
            many.file("paper" + i + ".md", "# Paper\n");
        }
        refuse(many, "At most 20 files");
    }

    @Test
    void types_are_known_by_ending_and_by_how_a_file_begins() throws IOException {
        refuse(new Sending().file("rules.drl", "rule x"), "files of this type are not read");
        refuse(new Sending().file("vendor.yaml", "name: x"), "files of this type are not read");
        refuse(new Sending().file("paper", "x"), "files of this type are not read");
        refuse(new Sending().file("paper.pdf", "no mark of a PDF"), "not what its ending says");
        refuse(new Sending().file("paper.docx", "%PDF-1.7"), "not what its ending says");
        refuse(new Sending().file("paper.md", new byte[] {'M', 'Z', 0, 1}), "not what its ending says");
        refuse(new Sending().file("paper.txt", new byte[] {'a', 0, 'b'}), "not what its ending says");
        refuse(
                new Sending().file("paper.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}),
                "has a password, or is of a format before 2007");
    }

    @Test
    void one_wrong_file_keeps_the_others_out_too() throws IOException {
        refuse(new Sending().file("good.md", "# Good\n").file("bad.exe", "MZ"), "bad.exe");
        refuse(new Sending().file("a.md", "# A\n").file("A.MD", "# B\n"), "Two of the files");
    }

    @Test
    void names_lead_nowhere() {
        Job job = papers.read("..\\..\\..//../../etc/cron.d/../pa\u202Eper.md", PaperSite.PAPER);
        assertThat(job.outcome().toString()).contains("paper.md").contains("before=new");
        assertThat(folder.resolve("papers/harbour/paper.md")).exists();
    }

    @Test
    void a_name_in_japanese_is_kept_in_one_form_of_its_letters() {
        Job job = papers.read("セキュリティホワイトペーハ\u309A\u30FC.md".replace("ハ\u309A\u30FC", "ハ\u309A-"), PaperSite.PAPER);
        assertThat(job.needs().get("files").toString()).contains("パ-.md");
    }

    @Test
    void a_request_that_is_too_large_is_refused() throws IOException {
        byte[] large = new byte[65 << 20];
        java.util.Arrays.fill(large, (byte) 'a');
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(site.server().address() + WAY))
                .header("Cookie", "tenken_session=auditor")
                .header("X-Tenken-Token", "form-of-auditor")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(large));
        assertThat(statusOrClosed(request)).isEqualTo(413);
        assertNothingLeft();
    }

    @Test
    void a_request_of_unknown_length_that_is_too_large_is_refused() throws IOException {
        byte[] part = new byte[1 << 20];
        java.util.Arrays.fill(part, (byte) 'a');
        String head = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.md\"\r\n\r\n";
        Stream<byte[]> parts = Stream.concat(
                Stream.of(head.getBytes(StandardCharsets.UTF_8)),
                Stream.generate(() -> part).limit(70));
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(site.server().address() + WAY))
                .header("Cookie", "tenken_session=auditor")
                .header("X-Tenken-Token", "form-of-auditor")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(parts::iterator));
        assertThat(statusOrClosed(request)).isEqualTo(413);
        assertNothingLeft();
    }

    /** A server that has answered may close before all was sent: then the client sees no status, and nothing was taken either. */
    private int statusOrClosed(HttpRequest.Builder request) {
        try {
            return site.send(request).statusCode();
        } catch (IllegalStateException e) {
            return e.getCause() instanceof IOException ? 413 : 0;
        }
    }

    @Test
    void a_form_that_is_none_is_refused_in_words() throws IOException {
        for (String body : List.of(
                "",
                "no form at all",
                "------boundary-of-test\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.md\"\r\n\r\nbroken off",
                "------boundary-of-test\r\nContent-Dis")) {
            HttpResponse<String> answer = again(body);
            assertThat(answer.statusCode())
                    .as(body + answer.body() + site.log())
                    .isIn(400, 403);
            assertThat(answer.body()).doesNotContain("Exception");
            assertNothingLeft();
        }
    }

    /** A connection that a broken request came by is closed, and the next one may be sent before the client knows. */
    private HttpResponse<String> again(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try {
            return Sending.raw(site, "auditor", WAY, bytes);
        } catch (IllegalStateException e) {
            return Sending.raw(site, "auditor", WAY, bytes);
        }
    }

    @Test
    void who_may_not_and_who_sends_from_elsewhere_is_refused() throws IOException {
        assertThat(new Sending().file("a.md", "# A\n").to(site, "viewer", WAY).statusCode())
                .isEqualTo(403);
        HttpResponse<String> foreign = Sending.raw(
                site,
                "auditor",
                WAY,
                "------boundary-of-test\r\nContent-Disposition: form-data; name=\"_token\"\r\n\r\nform-of-viewer\r\n------boundary-of-test--\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertNothingLeft();
    }

    @Test
    void sheets_are_of_fewer_types_than_papers() throws IOException {
        HttpResponse<String> answer =
                new Sending().file("sheet.pdf", "%PDF-1.7").to(site, "auditor", "/vendors/harbour/answers");
        refuse(answer, 422, "files of this type are not read");
    }
}
