package dev.tenken.alert.channel;

import java.net.URI;

/**
 * Where a program listens.
 *
 * @param name what it is called where people see it: addresses may hold secrets
 * @param url its address
 * @param secret that messages are signed with: in Base64 behind {@code whsec_}, or as it is
 * @param anyAddress whether it may be at an address inside a network, or on this machine
 */
public record Hook(String name, URI url, String secret, boolean anyAddress) {

    /** Whether the secret can be used as it stands. */
    public boolean isUsable() {
        try {
            return Signature.key(secret).length > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "webhook " + name;
    }
}
