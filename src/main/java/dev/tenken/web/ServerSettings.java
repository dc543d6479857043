package dev.tenken.web;

import java.net.InetSocketAddress;
import java.nio.file.Path;

/**
 * How the server is reached.
 *
 * @param listen address and port; port 0 is any that is free
 * @param keystore with key and certificate of this server (PKCS#12), or null for HTTP without TLS
 * @param keystorePassword of it, or null
 * @param behindProxy true when a proxy in front speaks TLS with browsers, and tells in Forwarded or X-Forwarded-* who came
 * @param largestUpload of one request, in bytes
 */
public record ServerSettings(
        InetSocketAddress listen, Path keystore, String keystorePassword, boolean behindProxy, long largestUpload) {
    private static final long LARGEST_UPLOAD = 64L << 20;

    /** On this machine alone. */
    public static ServerSettings loopback(int port) {
        return new ServerSettings(new InetSocketAddress("127.0.0.1", port), null, null, false, LARGEST_UPLOAD);
    }

    /** Of an address, as given on the command line. */
    public static ServerSettings on(InetSocketAddress listen, Path keystore, String password, boolean behindProxy) {
        return new ServerSettings(listen, keystore, password, behindProxy, LARGEST_UPLOAD);
    }

    /** True when nobody but this machine reaches it. */
    public boolean isLoopback() {
        return listen.getAddress() != null && listen.getAddress().isLoopbackAddress();
    }

    /** True when browsers speak TLS, with this server or a proxy in front of it. */
    public boolean isSecure() {
        return keystore != null || behindProxy;
    }
}
