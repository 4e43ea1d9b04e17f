package org.counterclaim.people;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/**
 * A newsroom's own sign-on on the loopback network: as much of OpenID Connect as the code flow needs, with the checks that
 * a provider makes. Whoever is sent to it is at once whom {@code /be} named last.
 */
final class Newsroom {

    private final HttpServer server;
    private final RsaJsonWebKey key;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile Map<String, String> somebody = Map.of();

    private Newsroom(HttpServer server, RsaJsonWebKey key) {
        this.server = server;
        this.key = key;
    }

    static Newsroom open() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("newsroom");
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Newsroom newsroom = new Newsroom(server, key);
            server.createContext("/", newsroom::answer);
            server.start();
            return newsroom;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" -> json(exchange, """
                        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                         "jwks_uri":"%1$s/keys","id_token_signing_alg_values_supported":["RS256"],
                         "response_types_supported":["code"],"subject_types_supported":["public"]}""".formatted(issuer()));
                case "/keys" -> json(exchange, "{\"keys\":[" + key.toJson() + "]}");
                case "/be" -> {
                    somebody = parameters(exchange.getRequestURI().getRawQuery());
                    json(exchange, "{}");
                }
                case "/authorize" ->
                    authorize(exchange, parameters(exchange.getRequestURI().getRawQuery()));
                case "/token" ->
                    token(
                            exchange,
                            parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
                default -> exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private void authorize(HttpExchange exchange, Map<String, String> asked) throws IOException {
        String code = "code-" + codes.size();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
    }

    private void token(HttpExchange exchange, Map<String, String> sent) throws IOException {
        Map<String, String> asked = codes.remove(Objects.requireNonNullElse(sent.get("code"), ""));
        if (asked == null || !asked.get("code_challenge").equals(sum(sent.get("code_verifier")))) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        String idToken = signed(claims(asked));
        json(
                exchange,
                "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":300,\"id_token\":\"%s\"}"
                        .formatted(idToken, idToken));
    }

    private JwtClaims claims(Map<String, String> asked) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer());
        claims.setAudience(Objects.requireNonNullElse(somebody.get("aud"), asked.get("client_id")));
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setIssuedAtToNow();
        claims.setSubject(somebody.get("sub"));
        claims.setClaim("nonce", Objects.requireNonNullElse(somebody.get("nonce"), asked.get("nonce")));
        claims.setClaim("preferred_username", somebody.get("login"));
        claims.setClaim("name", somebody.get("name"));
        claims.setClaim(
                "realm_access",
                Map.of("roles", Arrays.asList(somebody.get("groups").split(","))));
        return claims;
    }

    private String signed(JwtClaims claims) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setPayload(claims.toJson());
            signature.setKey(
                    somebody.containsKey("forged")
                            ? RsaJwkGenerator.generateJwk(2048).getPrivateKey()
                            : key.getPrivateKey());
            signature.setKeyIdHeaderValue(key.getKeyId());
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sum(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (one, other) -> other));
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
