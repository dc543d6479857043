package dev.tenken.extract.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import dev.tenken.extract.Passages;
import dev.tenken.extract.frame.Recognisers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places and laws, known by lists or by the country beside them. */
class PlacesInTextTest {
    private static final Map<String, Recogniser> RECOGNISERS = Recognisers.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Files are stored in Turku, Finland.               | FI | Turku
            Files are stored in Novi Sad, Serbia.             | RS | Novi Sad
            Disks stand near Bad Ischl, Austria.              | AT | Bad Ischl
            Location: Tartu, Estonia                          | EE | Tartu
            データはフィンランドのトゥルク市に保管する。              | FI | フィンランドのトゥルク市
            データは秋田県に保管する。                            | JP | 秋田県
            データは鹿児島県に保管する。                          | JP | 鹿児島県
            Files are kept in Akita Prefecture.               | JP | Akita Prefecture
            サーバーはコロラド州デンバーにあります。                  | US | コロラド州デンバー
            サーバーはバイエルン州ミュンヘンにあります。               | DE | バイエルン州ミュンヘン
            データはニュルンベルクに保管する。                       | DE | ニュルンベルク
            """)
    void a_town_is_told_by_its_country(String text, String country, String region) {
        assertThat(places(text)).singleElement().satisfies(f -> {
            assertThat(f.roles().get("countries")).isEqualTo(List.of(country));
            assertThat(f.roles().get("regions")).isEqualTo(List.of(region));
        });
    }

    @Test
    void a_town_in_brackets_is_told_where_a_place_is_asked_for() {
        assertThat(places("場所：ノルウェー国内（トロムソ）"))
                .extracting(f -> f.roles().get("regions"))
                .containsExactly(null, List.of("トロムソ"));
        assertThat(places("お客様はノルウェー（テナント）にいます。"))
                .extracting(f -> f.roles().get("regions"))
                .containsOnlyNulls();
    }

    @Test
    void towns_in_a_row_are_each_told() {
        assertThat(places("Disks stand in Turku, Finland and Wels, Austria."))
                .extracting(f -> f.roles().get("regions"))
                .containsExactly(List.of("Turku"), List.of("Wels"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bramble Ltd, Norway, prints letters.",
                "(servers, Norway)",
                "Third, Norway has rules.",
                "in compliance with agreed terms, Norway may ask",
                "printed by Lumenpost, Norway"
            })
    void other_words_before_a_country_are_no_town(String text) {
        assertThat(places(text)).singleElement().satisfies(f -> assertThat(f.roles())
                .doesNotContainKey("regions"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            台帳は東京（ap-northeast-1）に置く。                | 東京（ap-northeast-1）
            台帳は大阪リージョン（ap-northeast-3）に置く。       | 大阪リージョン（ap-northeast-3）
            Ledgers stand in eu-central-1 (Frankfurt).  | eu-central-1 (Frankfurt)
            """)
    void a_region_in_brackets_behind_its_town_is_the_same_place_and_named_with_it(String text, String region) {
        assertThat(places(text))
                .singleElement()
                .satisfies(f -> assertThat(f.roles().get("regions")).isEqualTo(List.of(region)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "台帳は日本（東京）に置く。",
                "台帳は東京（予備は大阪）に置く。",
                "Ledgers stand in Dublin (spare: Frankfurt).",
                "Ledgers stand in Frankfurt (Dublin)."
            })
    void another_place_in_brackets_is_one_of_its_own(String text) {
        assertThat(places(text)).hasSize(2);
    }

    @Test
    void every_country_is_known_in_both_languages() {
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            String english = ULocale.forLocale(country).getDisplayCountry(ULocale.ENGLISH);
            assertThat(places("Files are kept in " + english + ".")).as(english).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The contract picks Danish law.                         | DK
            Governed by Icelandic substantive law.                 | IS
            Governed by the laws of Norway.                        | NO
            Governed by Maltese law.                               | MT
            South African law applies.                             | ZA
            本契約は日本法に従う。                                     | JP
            """)
    void whose_law(String text, String country) {
        assertThat(Passages.values(RECOGNISERS.get("law"), text)).containsExactly(country);
    }

    private static List<Found> places(String text) {
        return RECOGNISERS.get("place").find(Passages.of(text));
    }
}
