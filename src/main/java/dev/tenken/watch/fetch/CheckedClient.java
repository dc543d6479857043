package dev.tenken.watch.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

/** Connects to public addresses only unless others are allowed, follows no redirection by itself, and sends no cookies or credentials. */
public final class CheckedClient {
    private CheckedClient() {}

    /** @param names resolves names, and refuses what may not be asked */
    static CloseableHttpClient of(DnsResolver names, Duration time, String agent) {
        Timeout patience = Timeout.of(time);
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(patience)
                                .setSocketTimeout(patience)
                                .build())
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoTimeout(patience).build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(patience)
                        .setConnectionRequestTimeout(patience)
                        .build())
                .setUserAgent(agent)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /**
     * Hands JSON to a program.
     *
     * @param anyAddress whether it may be inside a network, or on this machine
     * @return the status that it answers with
     * @throws IOException when it cannot be reached, or is at no public address and none else was allowed
     */
    public static int post(URI url, Map<String, String> headers, String json, Duration patience, boolean anyAddress)
            throws IOException {
        HttpPost post = new HttpPost(url);
        headers.forEach(post::setHeader);
        post.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON.withCharset(StandardCharsets.UTF_8)));
        CheckedResolver names = new CheckedResolver(SystemDefaultDnsResolver.INSTANCE, anyAddress);
        try (CloseableHttpClient client = of(names, patience, "Tenken")) {
            return client.execute(post, response -> {
                EntityUtils.consume(response.getEntity());
                return response.getCode();
            });
        } catch (CheckedResolver.NotPublic e) {
            throw new IOException(e.getMessage() + "; one inside your network needs any-address: true", e);
        }
    }
}
