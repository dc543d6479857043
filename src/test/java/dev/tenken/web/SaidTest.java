package dev.tenken.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.Language;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused is told in the reader's language, wherever in the program it was said. */
class SaidTest {
    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void start() {
        site = Site.whole(folder);
        post("auditor", "/new-vendor", Map.of("vendor", "acme", "name-en", "Acme"));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private HttpResponse<String> post(String role, String path, Map<String, String> fields) {
        String form = Stream.concat(fields.entrySet().stream(), Map.of("_token", "form-of-" + role).entrySet().stream())
                .map(field -> Page.encoded(field.getKey()) + "=" + Page.encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return site.send(site.request(role, path)
                .header("Cookie", "tenken_lang=ja")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(form)));
    }

    @ParameterizedTest
    @CsvSource({
        "/new-vendor, vendor, acme, すでに登録されています",
        "/new-vendor, cadence, often, 「often」は使えません。間隔は",
        "/new-vendor, contract-end, soon, 「soon」は日付ではありません",
        "/schedule, zone, Nowhere/Else, タイムゾーンではありません",
        "/schedule, time, noon, 時刻ではありません",
        "/schedule, soon, x, 0〜",
    })
    void a_form_that_is_refused_says_so_in_japanese(String path, String field, String value, String said) {
        Map<String, String> fields = path.equals("/schedule")
                ? schedule(field, value)
                : field.equals("vendor") ? Map.of(field, value) : Map.of("vendor", "other", field, value);
        HttpResponse<String> refused = post("administrator", path, fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(alert(refused.body()))
                .contains(said)
                .doesNotContain("wanted")
                .doesNotContain("nothing was")
                .doesNotContain("vendor edit");
    }

    private static Map<String, String> schedule(String field, String value) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "critical",
                "1m",
                "high",
                "3m",
                "medium",
                "6m",
                "low",
                "12m",
                "soon",
                "30",
                "zone",
                "Asia/Tokyo",
                "time",
                "00:00"));
        fields.put(field, value);
        return fields;
    }

    private static String alert(String page) {
        int at = page.indexOf("role=\"alert\"");
        return page.substring(at, page.indexOf("<form", at));
    }

    @Test
    void several_sentences_and_places_are_each_put_into_japanese_and_the_values_are_left() {
        Texts ja = Texts.in(Language.JA);
        assertThat(ja.said("this cannot be decided so:\n  review: reason: missing; wanted why; expires: got \"x{0}\"; "
                        + "wanted a date as 2026-10-01"))
                .isEqualTo("このままでは判断を記録できません。\n理由：入力されていません。／期限（有効な最終日）：「x{0}」は日付ではありません。2026-10-01 の形で入力してください。");
        assertThat(ja.said("something new: nobody has said it in Japanese")).contains("something new");
        assertThat(Texts.in(Language.EN).said("missing; wanted why")).isEqualTo("missing; wanted why");
    }

    /** A sentence that the program does not say any more is said in English from then on, which nobody would see. */
    @Test
    void every_sentence_is_still_said_somewhere_in_the_program() throws IOException {
        String program = program();
        Set<String> gone = new TreeSet<>();
        new Said(Map.of()).sentences().forEach(sentence -> sentence.parts().stream()
                .flatMap(part -> Stream.of(part.split("; wanted |; nearest |: give | needs |(?=; is it connected)")))
                .filter(part -> part.strip().length() > 3)
                .filter(part -> !program.contains(part))
                .forEach(gone::add));
        assertThat(gone).isEmpty();
    }

    /** Texts of the program without the ends of its lines. */
    private static String program() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(source, StandardCharsets.UTF_8));
            }
            return all.toString().replaceAll("\"\\s*\\+\\s*\"", "").replace("\\\"", "\"");
        }
    }
}
