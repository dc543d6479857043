package dev.tenken.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplierNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Microsoft Azure, Azure AppService",
        "Amazon Web Services, AWS",
        "AWS, アマゾン ウェブ サービス ジャパン合同会社",
        "Google Cloud Platform, Ｇｏｏｇｌｅ",
        "Acme Hosting GmbH, ACME Hosting",
    })
    void names_of_one_firm_are_one(String one, String other) {
        assertThat(SupplierNames.firm(one)).isEqualTo(SupplierNames.firm(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Microsoft Azure, Amazon Web Services",
        "Acme Hosting, Harbour Hosting",
        "Cloud Services Inc., Web Services Ltd."
    })
    void names_of_two_firms_are_two(String one, String other) {
        assertThat(SupplierNames.firm(one)).isNotEqualTo(SupplierNames.firm(other));
    }
}
