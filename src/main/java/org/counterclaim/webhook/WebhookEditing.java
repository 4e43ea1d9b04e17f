package org.counterclaim.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.change.ChangeKind;
import org.counterclaim.fetch.NotFetched;
import org.counterclaim.fetch.Sender;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Permissions;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** What people do with webhooks: each with their own, administrators with all. */
@ApplicationScoped
@Needs(Role.EDITOR)
public class WebhookEditing {

    private static final int MOST = 20;

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Signatures signatures;
    private final Sender sender;
    private final Permissions permissions;
    private final CurrentPerson person;
    private final AuditTrail audit;

    WebhookEditing(
            Webhooks webhooks,
            Deliveries deliveries,
            Signatures signatures,
            Sender sender,
            Permissions permissions,
            CurrentPerson person,
            AuditTrail audit) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.signatures = signatures;
        this.sender = sender;
        this.permissions = permissions;
        this.person = person;
        this.audit = audit;
    }

    public Page<WebhookView> page(PageRequest wanted) {
        return webhooks.page(owner(), wanted);
    }

    public WebhookView one(UUID id) {
        return webhooks.byId(owner(), id).orElseThrow(() -> ProblemException.noSuch("webhook", id));
    }

    /** A webhook as people want it, at an address that may be sent to. */
    public static final class Wanted {
        private final WebhookBody body;

        private Wanted(WebhookBody body) {
            this.body = body;
        }
    }

    /** Refuses an address that may not be sent to. It asks for names, which no transaction should wait for. */
    @Transactional(Transactional.TxType.NEVER)
    public Wanted checked(WebhookBody body) {
        body.kindsOrAll().forEach(kind -> ChangeKind.checked("kinds", kind));
        try {
            return new Wanted(new WebhookBody(sender.checked(body.url()), body.kinds(), body.paused()));
        } catch (NotFetched refused) {
            throw refused.asProblem("url");
        }
    }

    /** Answers with the secret, which is shown this once. */
    @Transactional
    public WebhookView enter(Wanted wanted) {
        if (webhooks.count(person.name()) >= MOST) {
            throw ProblemType.NOT_ALLOWED_NOW.because("You have " + MOST + " webhooks already");
        }
        UUID salt = UUID.randomUUID();
        UUID id = webhooks.enter(person.name(), wanted.body, salt);
        String secret = signatures.secret(id, salt);
        WebhookView entered = one(id);
        audit.append(person.name(), "webhook.entered", "webhook", id, null, entered);
        return entered.with(secret);
    }

    @Transactional
    public WebhookView rewrite(UUID id, Wanted wanted, IntConsumer match) {
        WebhookView before = held(id, match);
        webhooks.rewrite(id, wanted.body);
        WebhookView after = one(id);
        audit.append(person.name(), "webhook.rewritten", "webhook", id, before, after);
        return after;
    }

    @Transactional
    public void pause(UUID id, boolean paused) {
        WebhookView before = held(id, version -> {});
        webhooks.rewrite(id, new WebhookBody(before.url(), before.kinds(), paused));
        audit.append(person.name(), "webhook.rewritten", "webhook", id, before, one(id));
    }

    /** A new secret in place of the old one. */
    @Transactional
    public WebhookView renew(UUID id, IntConsumer match) {
        WebhookView before = held(id, match);
        UUID salt = UUID.randomUUID();
        webhooks.renew(id, salt);
        WebhookView after = one(id);
        audit.append(person.name(), "webhook.renewed", "webhook", id, before, after);
        return after.with(signatures.secret(id, salt));
    }

    @Transactional
    public void delete(UUID id, IntConsumer match) {
        WebhookView before = held(id, match);
        webhooks.delete(id);
        audit.append(person.name(), "webhook.deleted", "webhook", id, before, null);
    }

    public Page<DeliveryView> deliveries(UUID id, @Nullable DeliveryState state, PageRequest wanted) {
        one(id);
        return deliveries.page(id, state, wanted);
    }

    @Transactional
    public void redeliver(UUID id, UUID delivery) {
        one(id);
        if (!deliveries.again(id, delivery)) {
            throw ProblemException.noSuch("delivery that ended", delivery);
        }
        audit.append(person.name(), "webhook.redelivered", "webhook", id, null, delivery.toString());
    }

    /** Has all that were given up sent again; how many. */
    @Transactional
    public int redeliverAll(UUID id) {
        one(id);
        int count = deliveries.againAll(id);
        audit.append(person.name(), "webhook.redelivered", "webhook", id, null, count);
        return count;
    }

    /** Whether the operator has set what secrets are made of. */
    public boolean isPossible() {
        return signatures.arePossible();
    }

    private @Nullable String owner() {
        return permissions.may(Role.ADMIN) ? null : person.name();
    }

    private WebhookView held(UUID id, IntConsumer match) {
        WebhookView before = webhooks.held(owner(), id).orElseThrow(() -> ProblemException.noSuch("webhook", id));
        match.accept(before.version());
        return before;
    }
}
