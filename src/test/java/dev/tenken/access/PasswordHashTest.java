package dev.tenken.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class PasswordHashTest {
    /** From the tests of the reference implementation. */
    private static final String OF_OTHERS =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    private final PasswordHash hash = new PasswordHash(AccessTest.LITTLE, new SecureRandom());

    @Test
    void what_other_programs_wrote_fits() {
        assertThat(hash.fits("password", OF_OTHERS)).isTrue();
        assertThat(hash.fits("Password", OF_OTHERS)).isFalse();
        assertThat(hash.isOutdated(OF_OTHERS)).isTrue();
    }

    @Test
    void the_same_password_is_written_differently_each_time() {
        String one = hash.made("seven wet umbrellas");
        String two = hash.made("seven wet umbrellas");

        assertThat(one).isNotEqualTo(two).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
        assertThat(hash.fits("seven wet umbrellas", one)).isTrue();
        assertThat(hash.fits("seven wet umbrella", two)).isFalse();
        assertThat(hash.isOutdated(one)).isFalse();
    }

    @Test
    void nothing_fits_where_nothing_is_stored() {
        assertThat(hash.fits("", null)).isFalse();
        assertThat(hash.fits("seven wet umbrellas", null)).isFalse();
    }

    @Test
    void the_usual_work_is_what_is_asked_for_of_Argon2id() {
        assertThat(HashCost.STANDARD).isEqualTo(new HashCost(19_456, 2, 1));
        assertThatThrownBy(() -> new HashCost(1 << 21, 1, 1)).hasMessageContaining("2097152 KiB");
    }

    @Test
    void a_hash_that_was_changed_is_told() {
        assertThatThrownBy(() -> hash.fits("x", "plain")).hasMessageContaining("changed from outside");
    }
}
