package dev.tenken.web;

import dev.tenken.model.InputException;
import java.net.InetSocketAddress;

/** Where a server may listen. */
public final class Listening {
    private static final int PORTS = 65_535;

    private Listening() {}

    /**
     * An address in words: {@code 8080}, {@code 127.0.0.1:8080}, {@code [::1]:8080}, {@code host.example.org:8443}.
     *
     * @throws InputException when it is none, or its name is not known
     */
    public static InetSocketAddress of(String words) {
        int colon = words.lastIndexOf(':');
        String host = colon < 0 ? "127.0.0.1" : words.substring(0, colon).replaceAll("^\\[|\\]$", "");
        InetSocketAddress address = new InetSocketAddress(host, port(words, words.substring(colon + 1)));
        if (address.isUnresolved()) {
            throw new InputException("--listen " + words + ": the name " + host + " is not known on this machine");
        }
        return address;
    }

    private static int port(String words, String port) {
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > PORTS) {
            throw new InputException("--listen: got \"" + words + "\"; wanted a port as 8080, or HOST:PORT");
        }
        return Integer.parseInt(port);
    }

    /**
     * Refuses to send passwords and papers over a network unprotected.
     *
     * @throws InputException when others reach the address, and nobody speaks TLS
     */
    public static void refuseOpen(ServerSettings settings) {
        if (!settings.isLoopback() && !settings.isSecure()) {
            throw new InputException(
                    "--listen " + settings.listen().getHostString() + ":"
                            + settings.listen().getPort()
                            + ": other machines reach this address, and without TLS passwords could be read on the way; "
                            + "give --tls-keystore FILE, or --behind-proxy when a proxy in front speaks TLS, or listen on 127.0.0.1");
        }
    }
}
