package dev.tenken.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.document.FormatFiles;
import dev.tenken.model.InputException;
import dev.tenken.model.document.Document;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    @Test
    void headings_paragraphs_and_lists_keep_their_structure() {
        assertThat(outline("""
                <h1>Security</h1><p>We care
                  about <b>data</b>.<br>Really.</p>
                <h2>Backups</h2>
                <ul><li>Daily backups<ul><li>kept for 30 days</li></ul></li><li><p>Weekly backups</p></li></ul>
                <ol><li>Tell us<li>Wait</ol>"""))
                .containsExactly(
                        "# Security",
                        "We care about data./Really.",
                        "## Backups",
                        "- Daily backups",
                        "-- kept for 30 days",
                        "- Weekly backups",
                        "- Tell us",
                        "- Wait");
    }

    @Test
    void only_the_main_content_counts() {
        assertThat(outline("""
                <header><a href=/>Acme</a></header><nav><ul><li>Backups</ul></nav>
                <main><nav>Home &gt; Security</nav><article><header><h1>Security</h1></header><p>Data is encrypted.</p></article></main>
                <aside>Logs are kept</aside><footer>Contact us</footer>""")).containsExactly("# Security", "Data is encrypted.");
    }

    @Test
    void a_page_without_main_content_loses_header_footer_and_navigation() {
        assertThat(outline("""
                <div id="header"><p>Acme Cloud</p></div><ul class="breadcrumb"><li>Home</ul><div id="sidebar">Menu</div>
                <form id="aspnetForm"><div class="header"><h1>Security</h1></div><p>Data is encrypted.</p></form>
                <div class="site-footer">All rights reserved</div><footer><h2>Acme</h2></footer>""")).containsExactly("# Security", "Data is encrypted.");
    }

    @Test
    void scripts_hidden_elements_and_cookie_banners_say_nothing() {
        assertThat(outline("""
                <script>var backups = "daily";</script><style>p{}</style><template><p>Logs are kept.</p></template>
                <div id="cookie-banner"><p>We use cookies.</p></div><div class="CookieConsent-bar">Accept</div>
                <p hidden>Old text.</p><p style="color:red; display: none">Old text.</p><span aria-hidden="true">x</span>
                <noscript>Switch it on.</noscript><p>Data is encrypted.<button>More</button></p>""")).containsExactly("Data is encrypted.");
    }

    @Test
    void the_number_of_a_note_joins_no_figure() {
        assertThat(outline("<main><p>ログは90<sup>1</sup>日間保管します。<p>The 2<sup>nd</sup> copy is kept.</main>"))
                .containsExactly("ログは90¹日間保管します。", "The 2nd copy is kept.");
    }

    @Test
    void a_page_on_cookies_is_text() {
        assertThat(outline("<main class=cookie-policy><h1>Cookie policy</h1><p>We set cookies for 90 days.</p></main>"))
                .containsExactly("# Cookie policy", "We set cookies for 90 days.");
    }

    @Test
    void answers_that_a_click_unfolds_are_published() {
        assertThat(outline("""
                <h1>FAQ</h1><h2><a href="#a1" aria-controls="a1">Are backups taken?</a></h2>
                <div id="a1" style="display:none"><p>Yes, every day.</p></div>
                <details><summary>Where is the data?</summary><p>In Japan.</p></details>"""))
                .containsExactly(
                        "# FAQ", "## Are backups taken?", "Yes, every day.", "## Where is the data?", "In Japan.");
    }

    @Test
    void a_button_without_an_id_shows_the_hidden_part_right_behind_it() {
        assertThat(outline("""
                <h1>FAQ</h1><div><h3><button type="button">保管場所はどこですか</button></h3><div style="display:none"><p>日本国内です。</p></div></div>
                <button aria-expanded="false">Are logs kept?</button><div class="panel" hidden><p>Yes, for a year.</p></div>
                <p hidden>A draft.</p>"""))
                .containsExactly("# FAQ", "## 保管場所はどこですか", "日本国内です。", "## Are logs kept?", "Yes, for a year.");
    }

    @Test
    void what_a_style_strikes_out_is_withdrawn() {
        assertThat(outline("<h1>Logs</h1><p style=\"color: red; text-decoration: line-through\">For 30 days.</p>"
                        + "<p>For <span style=\"text-decoration-line:line-through\">30 days</span> one year.</p>"))
                .containsExactly("# Logs", "For one year.");
    }

    @Test
    void what_a_click_shows_stands_under_what_is_clicked_and_no_further() {
        assertThat(outline("""
                <h2>Operations</h2>
                <div role=tablist><button role=tab id=t1 aria-controls=p1>Standard</button><a role=tab id=t2>Premium</a></div>
                <div role=tabpanel id=p1><p>Backups are kept for 7 days.</p></div>
                <div role=tabpanel aria-labelledby=t2><p>Backups are kept for 30 days.</p></div>
                <h3><button aria-controls=q1 aria-expanded=false>Are logs kept?</button></h3>
                <div id=q1 hidden><p>Yes, for a year.</p></div>
                <details><summary>Where?</summary>In Japan.</details>
                <p>Support answers by mail.</p>"""))
                .containsExactly(
                        "# Operations",
                        "## Standard",
                        "Backups are kept for 7 days.",
                        "## Premium",
                        "Backups are kept for 30 days.",
                        "## Are logs kept?",
                        "Yes, for a year.",
                        "## Where?",
                        "In Japan.",
                        "Support answers by mail.");
        assertThat(read("""
                <h2>Operations</h2><details><summary>Where?</summary>In Japan.</details><p>Support answers.</p>""").blocks()).last().satisfies(block -> assertThat(block.heading())
                .containsExactly("Operations"));
    }

    @Test
    void a_cell_of_several_lines_and_terms_with_their_descriptions_are_rows() {
        assertThat(outline("""
                <table><tr><th>Item</th><th>Answer</th></tr>
                <tr><td>Backups</td><td>Daily.<br>Kept for 14 days.<ul><li>in Tokyo</li></ul></td></tr></table>
                <dl><dt>Logs&nbsp;&amp; traces<dd>Kept for 400&#32;days</dl>"""))
                .containsExactly(
                        "|Item|Answer|",
                        "|Item=Backups|Answer=Daily./Kept for 14 days./- in Tokyo|",
                        "|Logs\u00a0& traces|Kept for 400 days|");
    }

    @Test
    void a_list_of_contents_is_left_out() {
        assertThat(outline("<ul><li><a href=#b>Backups</a></ul><h2 id=b>Backups</h2><p>Taken daily.</p>"))
                .containsExactly("# Backups", "Taken daily.");
    }

    @Test
    void a_table_has_its_header_and_its_spans() {
        assertThat(outline("""
                <table><caption>Service level</caption>
                <tr><th>区分</th><th>項目</th><th>内容</th></tr>
                <tr><td rowspan=2>可用性</td><td>稼働率</td><td>99.9%</td></tr>
                <tr><td>計画停止</td><td>月1回</td></tr>
                <tr><th colspan=3>サポート</th></tr>
                <tr><td>窓口</td><td>受付時間</td><td rowspan=2>平日</td></tr>
                <tr><td>電話</td><td>応答時間</td></tr></table>"""))
                .containsExactly(
                        "# Service level",
                        "|区分|項目|内容|",
                        "|区分=可用性|項目=稼働率|内容=99.9%|",
                        "可用性|区分=|項目=計画停止|内容=月1回|",
                        "|区分=サポート|",
                        "サポート|区分=窓口|項目=受付時間|内容=平日|",
                        "サポート|区分=電話|項目=応答時間|内容=平日|");
    }

    @Test
    void names_in_two_rows_reach_down_and_names_at_the_side_are_no_header() {
        assertThat(outline("""
                <table><thead><tr><th rowspan=2>Item</th><th colspan=2>Plan</th></tr><tr><th>Free</th><th>Paid</th></tr></thead>
                <tr><td>Backup</td><td>No</td><td>Daily</td></tr></table>
                <table><tr><th>Data centre</th><td>Tokyo</td></tr><tr><th>Backup</th><td>Osaka</td></tr></table>"""))
                .containsExactly(
                        "|Item|Plan||",
                        "|Item|Free|Paid|",
                        "|Item=Backup|Free=No|Paid=Daily|",
                        "|Data centre|Tokyo|",
                        "|Backup|Osaka|");
    }

    @Test
    void a_table_that_only_places_chapters_is_none() {
        assertThat(outline("<table><tr><td>Menu</td><td><h2>Backups</h2><p>Taken daily.</p></td></tr></table>"))
                .containsExactly("# Menu", "# Backups", "Taken daily.");
    }

    @Test
    void cells_keep_their_lines_and_show_their_images() {
        assertThat(outline("""
                <table><tr><th>Item</th><th>Answer</th></tr>
                <tr><td>Backup</td><td><ul><li>daily</li><li>weekly</li></ul></td></tr>
                <tr><td>Audit</td><td><img src=y.png alt="○"></td></tr></table>""")).contains("|Item=Backup|Answer=- daily/- weekly|", "|Item=Audit|Answer=○|");
    }

    @Test
    void short_definitions_are_rows_and_long_ones_stand_below_their_term() {
        assertThat(outline("<dl><dt>Backup<dd>Daily<dt>Region<dd>Tokyo<dd>Osaka</dl>"))
                .containsExactly("|Backup|Daily|", "|Region|Tokyo|", "Region||Osaka|");
        assertThat(outline("<dl><dt>Backup</dt><dd>We take backups:<ul><li>daily</li></ul></dd></dl>"))
                .containsExactly("- Backup", "-- We take backups:", "--- daily");
    }

    @Test
    void a_line_end_between_japanese_characters_is_no_space() {
        assertThat(outline("<p>バック\nアップは\n  AWS に保管\r\nします。</p>")).containsExactly("バックアップは AWS に保管します。");
    }

    @Test
    void title_and_date_come_from_the_head_where_the_text_names_none() {
        Document page = read("""
                <head><title>Acme trust centre</title><meta property="article:modified_time" content="2025-04-01T09:00:00Z"></head>
                <p>Data is encrypted.</p>""");

        assertThat(page.title()).isEqualTo("Acme trust centre");
        assertThat(page.date()).isEqualTo(LocalDate.of(2025, 4, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "EUC-JP", "UTF-8"})
    void the_encoding_that_a_page_names_counts(String encoding) {
        String page = "<meta http-equiv=Content-Type content='text/html; charset=" + encoding + "'><p>暗号化します。</p>";

        assertThat(outline(page.getBytes(Charset.forName(encoding)))).containsExactly("暗号化します。");
        assertThat(outline("<p>毎日バックアップします。</p>".getBytes(Charset.forName(encoding))))
                .containsExactly("毎日バックアップします。");
    }

    @Test
    void a_wrong_name_of_the_encoding_is_seen_through() {
        byte[] page = "<meta charset=utf-8><p>毎日バックアップします。</p>".getBytes(Charset.forName("windows-31j"));

        assertThat(outline(page)).containsExactly("毎日バックアップします。");
    }

    @Test
    void elements_nested_without_end_are_read_all_the_same() {
        String deep = "<div>".repeat(100_000) + "Data is encrypted." + "<ul><li>".repeat(50_000) + "Daily.";

        assertThat(read(deep).text()).contains("Data is encrypted.").contains("Daily.");
    }

    @Test
    void spans_beyond_reason_are_cut() {
        assertThat(outline("<table><tr><td rowspan=65000 colspan=1000>a</td></tr><tr><td>b</td></tr></table>"))
                .hasSizeLessThan(3);
    }

    @Test
    void a_page_without_text_is_refused() {
        assertThatThrownBy(() -> read("<div id=app></div><script>render()</script>"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("paper: the page holds no text outside its navigation and scripts");
    }

    private static Document read(String html) {
        return FormatFiles.read(new HtmlReader(), html.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> outline(String html) {
        return outline(html.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> outline(byte[] html) {
        return FormatFiles.outline(FormatFiles.read(new HtmlReader(), html));
    }
}
