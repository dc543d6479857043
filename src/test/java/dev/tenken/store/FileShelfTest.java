package dev.tenken.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.AssessmentFixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that memory need not hold. */
class FileShelfTest {

    @Test
    void each_comes_back_equal_in_its_place() {
        List<VendorAssessment> all = AssessmentFixtures.many().vendors();
        try (FileShelf<VendorAssessment> shelf = new FileShelf<>(VendorAssessment.class)) {
            all.forEach(shelf::put);

            assertThat(shelf).isEqualTo(all);
            assertThat(shelf.get(0)).isNotSameAs(all.get(0)).isNotSameAs(shelf.get(0));
        }
    }
}
