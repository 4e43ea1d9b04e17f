package org.counterclaim.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Hands one mail after another to the mail server.
 *
 * <p>All of it happens on one event loop. The mail client of Vert.x 4.5 lets the thread that closes a
 * connection open the next one for somebody else's event loop: the server's greeting may then come before anybody listens,
 * and the mail waits until the patience is over; it can also ask a pool that is just being given up, which never answers.
 * Where one thread does all of it, neither can happen.
 */
@ApplicationScoped
class Carrier {

    private static final Logger LOG = Logger.getLogger(Carrier.class);

    private final ReactiveMailer mailer;
    private final Instance<Enclosing> enclosing;
    private final MailSettings settings;
    private final Context loop;

    Carrier(ReactiveMailer mailer, Instance<Enclosing> enclosing, MailSettings settings, Vertx vertx) {
        this.mailer = mailer;
        this.enclosing = enclosing;
        this.settings = settings;
        this.loop = VertxContext.getRootContext(vertx.getOrCreateContext());
    }

    /** Returns when the mail server has taken it; throws what kept it from that. */
    void carry(String from, UUID id, Letter letter) throws IOException {
        Mail mail = mail(from, id, letter);
        if (letter.exports().isEmpty()) {
            send(mail);
            return;
        }
        Path folder = Files.createTempDirectory("counterclaim-mail-");
        try {
            for (Enclosing.Enclosed each : enclosed(letter.exports(), folder)) {
                mail.addAttachment(each.name(), each.file().toFile(), each.mediaType());
            }
            send(mail);
        } finally {
            clear(folder);
        }
    }

    private List<Enclosing.Enclosed> enclosed(List<UUID> exports, Path folder) throws IOException {
        for (Enclosing each : enclosing) {
            return each.enclosed(exports, settings.enclose().asLongValue(), folder);
        }
        return List.of();
    }

    private void send(Mail mail) {
        Uni.createFrom()
                .deferred(() -> mailer.send(mail))
                .runSubscriptionOn(command -> loop.runOnContext(now -> command.run()))
                .await()
                .atMost(settings.patience());
    }

    /** Whatever comes of it, the mail was sent or was not. */
    private static void clear(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            LOG.warnf("%s with the files of a mail was not deleted: %s", folder, e.getMessage());
        }
    }

    private static Mail mail(String from, UUID id, Letter letter) {
        return new Mail()
                .setFrom(from)
                .addTo(letter.recipient())
                .setSubject(letter.subject())
                .setText(letter.text())
                .setHtml(letter.html())
                .addHeader("Message-ID", "<" + id + "@" + domain(from) + ">")
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("Content-Language", letter.language());
    }

    private static String domain(String address) {
        return address.replaceAll(".*@|>.*", "");
    }
}
