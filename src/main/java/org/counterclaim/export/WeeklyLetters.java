package org.counterclaim.export;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.counterclaim.mail.Letter;
import org.counterclaim.mail.MailMessages;
import org.counterclaim.mail.MailSettings;
import org.counterclaim.mail.Outbox;
import org.counterclaim.page.Phrasebook;
import org.counterclaim.page.Say;

/** Tells the recipients of the weekly export that it is there, and of what is corrected later, each once. */
@ApplicationScoped
class WeeklyLetters {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(WeeklyPaper paper, Say say);
    }

    private final Exports exports;
    private final Outbox outbox;
    private final Phrasebook phrasebook;
    private final ExportSettings settings;
    private final MailSettings mail;

    WeeklyLetters(Exports exports, Outbox outbox, Phrasebook phrasebook, ExportSettings settings, MailSettings mail) {
        this.exports = exports;
        this.outbox = outbox;
        this.phrasebook = phrasebook;
        this.settings = settings;
        this.mail = mail;
    }

    @Transactional
    void write(String week) {
        List<String> recipients = settings.recipients().orElse(List.of());
        if (mail.from().isEmpty() || recipients.isEmpty()) {
            return;
        }
        List<ExportView> made = exports.justScheduled(week);
        if (!made.isEmpty()) {
            recipients.forEach(recipient -> outbox.put(letter(week, made, recipient.strip())));
        }
    }

    /** Tells those to whom an earlier edition was sent that there is another one, in the transaction that keeps it. */
    void correct(ExportView edition) {
        if (mail.from().isPresent()) {
            outbox.recipients(exports.before(edition.id()))
                    .forEach((recipient, language) -> outbox.put(correction(edition, recipient, language)));
        }
    }

    private Letter letter(String week, List<ExportView> made, String recipient) {
        boolean named = recipient.matches("(?:ar|en):.*");
        String language =
                named ? recipient.substring(0, 2) : settings.languages().getFirst();
        List<ExportView> own =
                made.stream().filter(each -> each.language().equals(language)).toList();
        MailMessages words = words(language);
        return letter(
                "week " + week,
                named ? recipient.substring(3) : recipient,
                language,
                words.week(settings.publisher(), week),
                words.week_lead(),
                own.isEmpty() ? made : own);
    }

    private Letter correction(ExportView edition, String recipient, String language) {
        MailMessages words = words(language);
        return letter(
                "correction " + edition.id(),
                recipient,
                language,
                words.correction(
                        settings.publisher(),
                        requireNonNullElse(edition.week(), edition.fileName()),
                        say(language, edition).figure(edition.edition())),
                words.correction_lead(),
                List.of(edition));
    }

    private Letter letter(
            String about, String recipient, String language, String subject, String lead, List<ExportView> told) {
        ExportView first = told.getFirst();
        Say say = say(language, first);
        WeeklyPaper paper = new WeeklyPaper(
                subject,
                language,
                say.isRightToLeft() ? "rtl" : "ltr",
                lead,
                first.note(),
                say.counted("conflict", first.conflicts()),
                say.counted("claim", first.claims()),
                told.stream().map(this::file).toList());
        return new Letter(
                about,
                recipient,
                language,
                subject,
                paper.text(words(language)),
                Templates.page(paper, say).setLocale(language).render(),
                told.stream().map(ExportView::id).toList());
    }

    private static MailMessages words(String language) {
        return MessageBundles.get(MailMessages.class, Localized.Literal.of(language));
    }

    private Say say(String language, ExportView export) {
        return phrasebook.in(language, export.to().toInstant(), settings.zone());
    }

    private WeeklyPaper.File file(ExportView export) {
        return new WeeklyPaper.File(export.fileName(), settings.address() + export.content(), export.sha256());
    }
}
