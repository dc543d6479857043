package dev.tenken.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CipherTest {

    private static final List<String> ACCEPTED = List.of("1.2", "1.3");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TLS 1.2",
                "TLSv1.2/v1.3",
                "HTTPS(TLS1.2)",
                "SSL/TLS 1.2",
                "ＴＬＳ１．３以上",
                "mTLS 1.3",
                "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
                "AES-256",
                "ChaCha20-Poly1305"
            })
    void protect_data_on_their_way(String name) {
        assertThat(encryption(name).isCredibleInTransit(ACCEPTED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSL",
                "SSL 3.0",
                "SSL/TLS",
                "TLS 1.1 or later",
                "TLS 1.2, 1.1 or 1.0",
                "256-bit SSL",
                "HTTPS",
                "aes-xts-plain64+512 bit key",
                "AES-512",
                "SHA-256",
                "LUKS",
                "Titlsaes 1.2"
            })
    void do_not_protect_data_on_their_way(String name) {
        assertThat(encryption(name).isCredibleInTransit(ACCEPTED)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AES",
                "aes-256",
                "256-bit AES",
                "128ビットAES",
                "AES-192-CBC",
                "AES-256-GCM-SHA384",
                "aes-xts-plain64+512 bit key",
                "XTS-AES-128",
                "Advanced Encryption Standard (AES-256)",
                "Camellia",
                "XChaCha20-Poly1305"
            })
    void protect_stored_data(String name) {
        assertThat(encryption(name).isCredibleAtRest()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SHA256", "MD5", "TLS 1.2", "SSL", "AES-512", "AES-2048", "RSA-2048", "bcrypt", "256-bit", "3DES"
            })
    void do_not_protect_stored_data(String name) {
        assertThat(encryption(name).isCredibleAtRest()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bcrypt", "Argon2id", "scrypt", "PBKDF2-SHA256", "SHA-256", "SHA512"})
    void protect_passwords(String name) {
        assertThat(encryption(name).isCredibleForPasswords()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MD5", "SHA-1", "AES-256", "TLS 1.2"})
    void do_not_protect_passwords(String name) {
        assertThat(encryption(name).isCredibleForPasswords()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLS 1.0", "SSL 3.0"})
    void one_outdated_protocol_among_good_ones_is_not_made_up_for(String outdated) {
        assertThat(encryption("TLS 1.2", outdated, "AES-256").isCredibleInTransit(ACCEPTED))
                .isFalse();
    }

    private static Encryption encryption(String... names) {
        return new Encryption(null, List.of(), List.of(names), true, null, null);
    }
}
