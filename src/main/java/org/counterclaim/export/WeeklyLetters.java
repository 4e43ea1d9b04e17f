package org.counterclaim.export;

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

/** Tells the recipients of the weekly export that it is there, each once. */
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

    private Letter letter(String week, List<ExportView> made, String recipient) {
        boolean named = recipient.matches("(?:ar|en):.*");
        String language =
                named ? recipient.substring(0, 2) : settings.languages().getFirst();
        Say say = phrasebook.in(language, made.getFirst().to().toInstant(), settings.zone());
        MailMessages words = MessageBundles.get(MailMessages.class, Localized.Literal.of(language));
        List<ExportView> own =
                made.stream().filter(each -> each.language().equals(language)).toList();
        List<ExportView> told = own.isEmpty() ? made : own;
        WeeklyPaper paper = new WeeklyPaper(
                words.week(settings.publisher(), week),
                language,
                say.isRightToLeft() ? "rtl" : "ltr",
                say.counted("conflict", told.getFirst().conflicts()),
                say.counted("claim", told.getFirst().claims()),
                told.stream().map(this::file).toList());
        return new Letter(
                "week " + week,
                named ? recipient.substring(3) : recipient,
                language,
                paper.subject(),
                paper.text(words),
                Templates.page(paper, say).setLocale(language).render(),
                told.stream().map(ExportView::id).toList());
    }

    private WeeklyPaper.File file(ExportView export) {
        return new WeeklyPaper.File(export.fileName(), settings.address() + export.content(), export.sha256());
    }
}
