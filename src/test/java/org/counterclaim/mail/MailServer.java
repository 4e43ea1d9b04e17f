package org.counterclaim.mail;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that speaks SMTP, for every application under test; it refuses whom a test says it should. */
public final class MailServer implements QuarkusTestResourceLifecycleManager {

    /** A mail that was taken for a recipient. */
    public record Received(String recipient, MimeMessage message) {

        public String header(String name) {
            try {
                return String.join("\n", message.getHeader(name));
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        public String subject() {
            try {
                return message.getSubject();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        /** All that is text in it, and the names of its files. */
        public List<String> parts() {
            List<String> parts = new ArrayList<>();
            try {
                collect(message, parts);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return parts;
        }

        private static void collect(Part part, List<String> parts) throws MessagingException, IOException {
            if (part.getFileName() != null) {
                parts.add(part.getFileName());
            } else if (part.getContent() instanceof Multipart several) {
                for (int index = 0; index < several.getCount(); index++) {
                    BodyPart each = several.getBodyPart(index);
                    collect(each, parts);
                }
            } else {
                parts.add(part.getContent().toString());
            }
        }
    }

    private static final List<Received> RECEIVED = new CopyOnWriteArrayList<>();
    private static final Map<String, String> REFUSED = new ConcurrentHashMap<>();

    private SMTPServer server;

    @Override
    public Map<String, String> start() {
        server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .messageHandlerFactory(context -> new Handler())
                .build();
        server.start();
        return Map.of(
                "counterclaim.mail.from",
                "Counterclaim <claims@news.example>",
                "quarkus.mailer.host",
                InetAddress.getLoopbackAddress().getHostAddress(),
                "quarkus.mailer.port",
                Integer.toString(server.getPortAllocated()));
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** Has the application under test send what is due. */
    public static void send() {
        Arc.container().instance(Posting.class).get().run();
    }

    /** Refuses mail for somebody from now on. */
    public static void refuse(String recipient, String reason) {
        REFUSED.put(recipient, reason);
    }

    public static void take(String recipient) {
        REFUSED.remove(recipient);
    }

    /** What came for somebody. */
    public static List<Received> received(String recipient) {
        return RECEIVED.stream()
                .filter(each -> each.recipient().equals(recipient))
                .toList();
    }

    private static final class Handler implements MessageHandler {
        private final List<String> recipients = new ArrayList<>();

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            String reason = REFUSED.get(recipient);
            if (reason != null) {
                throw new RejectException(550, reason);
            }
            recipients.add(recipient);
        }

        @Override
        public String data(InputStream data) throws IOException {
            byte[] bytes = data.readAllBytes();
            try {
                for (String recipient : recipients) {
                    MimeMessage message =
                            new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
                    RECEIVED.add(new Received(recipient, message));
                }
            } catch (MessagingException e) {
                throw new IOException(e);
            }
            return null;
        }

        @Override
        public void done() {}
    }
}
