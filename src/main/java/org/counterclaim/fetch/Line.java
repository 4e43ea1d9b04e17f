package org.counterclaim.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Speaks HTTP with one server once: over a connection of its own, to the numbers that were checked and no others, by
 * no proxy, without redirects, cookies, credentials, retries or unpacking of its own.
 */
final class Line {

    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 200;

    private final TlsSocketStrategy tls = DefaultClientTlsStrategy.createDefault();
    private final FetchSettings settings;
    private final String userAgent;

    Line(FetchSettings settings, String userAgent) {
        this.settings = settings;
        this.userAgent = userAgent;
    }

    <T> T ask(Destination destination, ClassicHttpRequest request, HttpClientResponseHandler<T> reader) {
        WebAddress address = destination.address();
        try (CloseableHttpClient client = client(destination)) {
            return client.execute(host(address), request, reader);
        } catch (InterruptedIOException e) {
            throw new NotFetched(FetchRule.TIME, address.toString());
        } catch (IOException e) {
            throw new NotFetched(
                    FetchRule.CONNECTION, address + " (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static HttpHost host(WebAddress address) {
        // The client itself brackets what has a colon.
        String bare = address.host().replaceAll("[\\[\\]]", "");
        return new HttpHost(address.uri().getScheme(), address.number(), bare, address.port());
    }

    private CloseableHttpClient client(Destination destination) {
        return HttpClients.custom()
                .setConnectionManager(new OneDestination(destination, tls)
                        .setTlsSocketStrategy(tls)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(settings.connect()))
                                .setSocketTimeout(Timeout.of(settings.time()))
                                .build())
                        .setDefaultTlsConfig(TlsConfig.custom()
                                .setHandshakeTimeout(Timeout.of(settings.connect()))
                                .build())
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxLineLength(LONGEST_LINE)
                                        .setMaxHeaderCount(MOST_HEADERS)
                                        .setMaxEmptyLineCount(10)
                                        .build())
                                .build())
                        .build())
                .setRoutePlanner(new DefaultRoutePlanner(null))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .build();
    }

    /** Knows the numbers of one name, and opens sockets that no setting of Java sends over a proxy. */
    private static final class OneDestination extends PoolingHttpClientConnectionManagerBuilder implements DnsResolver {
        private final String host;
        private final List<InetAddress> numbers;
        private final TlsSocketStrategy tls;

        OneDestination(Destination destination, TlsSocketStrategy tls) {
            this.host = destination.address().host();
            this.numbers = destination.numbers();
            this.tls = tls;
        }

        @Override
        protected HttpClientConnectionOperator createConnectionOperator(
                @Nullable SchemePortResolver ports, @Nullable DnsResolver unused, @Nullable TlsSocketStrategy given) {
            return new DefaultHttpClientConnectionOperator(
                    proxy -> new Socket(Proxy.NO_PROXY),
                    ports,
                    this,
                    RegistryBuilder.<TlsSocketStrategy>create()
                            .register(URIScheme.HTTPS.id, tls)
                            .build());
        }

        @Override
        public InetAddress[] resolve(String name) throws UnknownHostException {
            if (!name.equals(host)) {
                throw new UnknownHostException(name);
            }
            return numbers.toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String name) {
            return name;
        }
    }
}
