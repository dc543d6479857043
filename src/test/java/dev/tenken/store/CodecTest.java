package dev.tenken.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Deflated;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.AssessmentFixtures;
import java.util.List;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/** An assessment that was put away is the same when it comes back. */
class CodecTest {
    private static final List<VendorAssessment> VENDORS =
            AssessmentFixtures.many().vendors();

    private final Codec<VendorAssessment> codec = new Codec<>(VendorAssessment.class);

    @Test
    void assessments_come_back_equal() {
        List<byte[]> bytes = VENDORS.stream().map(codec::bytes).toList();

        assertThat(bytes.stream().map(codec::value).toList()).isEqualTo(VENDORS);
    }

    @Test
    void what_all_vendors_share_stays_one_object() {
        VendorAssessment vendor = judged();

        VendorAssessment back = codec.value(codec.bytes(vendor));

        assertThat(back.findings().get(0).control())
                .isSameAs(vendor.findings().get(0).control());
    }

    @Test
    void packed_bytes_come_back_and_are_fewer() {
        byte[] bytes = codec.bytes(judged());

        byte[] packed = Deflated.pack(bytes, Deflater.BEST_SPEED);

        assertThat(Deflated.unpack(packed)).isEqualTo(bytes);
        assertThat(packed.length).isLessThan(bytes.length);
    }

    private static VendorAssessment judged() {
        return VENDORS.stream().filter(v -> !v.findings().isEmpty()).findFirst().orElseThrow();
    }
}
