package dev.tenken.web;

import dev.tenken.model.InputException;
import io.javalin.config.JettyConfig;
import io.javalin.config.SizeUnit;
import java.nio.file.Files;
import java.time.Duration;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** How the server speaks with browsers: TLS, who stands in front, how much may be sent, how it stops. */
final class Connection {
    private static final int IN_MEMORY = 1 << 20;
    private static final long FORM = 1L << 20;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final ServerSettings settings;

    Connection(ServerSettings settings) {
        this.settings = settings;
    }

    void put(JettyConfig jetty) {
        jetty.multipartConfig.maxFileSize(settings.largestUpload(), SizeUnit.BYTES);
        jetty.multipartConfig.maxTotalRequestSize(settings.largestUpload(), SizeUnit.BYTES);
        jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY, SizeUnit.BYTES);
        jetty.modifyHttpConfiguration(this::http);
        jetty.modifyServletContextHandler(context -> context.setMaxFormContentSize((int) FORM));
        jetty.modifyServer(this::server);
        jetty.addConnector(this::connector);
    }

    private void http(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        http.setUriCompliance(UriCompliance.DEFAULT);
        if (settings.behindProxy()) {
            http.addCustomizer(new ForwardedRequestCustomizer());
        }
    }

    private void server(Server server) {
        server.setStopTimeout(LONGEST_STOP.toMillis());
        server.insertHandler(new SizeLimitHandler(settings.largestUpload(), -1));
        server.insertHandler(new GracefulHandler());
    }

    private ServerConnector connector(Server server, HttpConfiguration http) {
        ServerConnector connector = settings.keystore() == null
                ? new ServerConnector(server, new HttpConnectionFactory(http))
                : new ServerConnector(server, tls(), new HttpConnectionFactory(secure(http)));
        connector.setHost(settings.listen().getAddress().getHostAddress());
        connector.setPort(settings.listen().getPort());
        connector.setIdleTimeout(IDLE.toMillis());
        return connector;
    }

    private static HttpConfiguration secure(HttpConfiguration http) {
        HttpConfiguration secure = new HttpConfiguration(http);
        SecureRequestCustomizer customizer = new SecureRequestCustomizer();
        // The names in the certificate are for browsers to check; here any name that leads to this server will do.
        customizer.setSniHostCheck(false);
        secure.addCustomizer(customizer);
        return secure;
    }

    private SslConnectionFactory tls() {
        if (!Files.isReadable(settings.keystore())) {
            throw new InputException("--tls-keystore " + settings.keystore() + ": cannot be read");
        }
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStoreType("PKCS12");
        tls.setKeyStorePath(settings.keystore().toAbsolutePath().toString());
        tls.setKeyStorePassword(settings.keystorePassword());
        return new SslConnectionFactory(tls, "http/1.1");
    }
}
