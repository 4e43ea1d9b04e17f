package org.counterclaim.people;

import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** One's own tokens; administrators may revoke anybody's. */
@ApplicationScoped
@Needs(Role.VIEWER)
class TokenEditing {

    private static final int MOST_DAYS = 3650;

    private final ApiTokens tokens;
    private final CurrentCaller current;
    private final BodyCheck bodyCheck;
    private final AuditTrail audit;
    private final Clock clock;

    TokenEditing(ApiTokens tokens, CurrentCaller current, BodyCheck bodyCheck, AuditTrail audit, Clock clock) {
        this.tokens = tokens;
        this.current = current;
        this.bodyCheck = bodyCheck;
        this.audit = audit;
        this.clock = clock;
    }

    /** A token with its secret, which is shown this once. */
    record Made(ApiTokens.Token token, String secret) {}

    List<ApiTokens.Token> own() {
        return tokens.of(caller().person());
    }

    @Transactional
    Made make(TokenBody body) {
        bodyCheck.checked(body);
        Caller caller = caller();
        Role role = body.role() == null ? caller.role() : Role.valueOf(body.role());
        if (!caller.role().includes(role)) {
            throw ProblemException.invalid("role", "must be one that you have");
        }
        Secret secret = Secret.random(ApiTokens.PREFIX);
        ApiTokens.Token token = tokens.add(caller.person(), body.name(), role, end(body), secret);
        audit.append(caller.login(), "token.made", "token", token.id(), null, token);
        return new Made(token, secret.text());
    }

    private @Nullable OffsetDateTime end(TokenBody body) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        Integer days = body.days();
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            throw ProblemException.invalid("days", "must be from 1 to " + MOST_DAYS);
        }
        OffsetDateTime end = days == null ? body.expiresAt() : now.plusDays(days);
        if (end != null && !end.isAfter(now)) {
            throw ProblemException.invalid("expiresAt", "must lie ahead");
        }
        return end;
    }

    /** One's own, or as an administrator anybody's. */
    ApiTokens.Token one(UUID id) {
        Caller caller = caller();
        return tokens.byId(id)
                .filter(found -> found.person().equals(caller.person()) || caller.role() == Role.ADMIN)
                .orElseThrow(() -> ProblemException.noSuch("token", id));
    }

    @Transactional
    void revoke(UUID id, IntConsumer match) {
        ApiTokens.Token token = one(id);
        match.accept(token.version());
        tokens.revoke(id);
        audit.append(caller().login(), "token.revoked", "token", id, token, null);
    }

    private Caller caller() {
        return current.caller().orElseThrow(UnauthorizedException::new);
    }
}
