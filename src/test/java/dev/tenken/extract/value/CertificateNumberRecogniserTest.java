package dev.tenken.extract.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tenken.extract.Passages;
import dev.tenken.extract.frame.Recognisers;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateNumberRecogniserTest {
    private static final Recogniser NUMBERS = Recognisers.builtIn().get("certificate-number");

    private static List<Object> seen(String text) {
        return NUMBERS.find(Passages.of(text)).stream()
                .map(f -> f.roles().get(Found.VALUE))
                .toList();
    }

    @Test
    void seesTheFormsThatBodiesGiveToTheirNumbers() {
        assertEquals(List.of("IS 712345"), seen("認証登録番号 IS 712345 を取得しています。"));
        assertEquals(List.of("第17004321号"), seen("登録番号は第17004321号です。"));
        assertEquals(List.of("GB-2231-A"), seen("Certificate GB-2231-A was issued."));
        assertEquals(List.of("IS 543210"), seen("We hold certificate number IS 543210."));
    }

    @Test
    void takesNoStandardNoYearAndNoDateForANumber() {
        assertEquals(List.of(), seen("ISO/IEC 27001:2022の認証を2019年に取得しました。"));
        assertEquals(List.of(), seen("Times follow ISO-8601, such as 2017-12."));
        assertEquals(List.of(), seen("Certified in 2019."));
    }
}
