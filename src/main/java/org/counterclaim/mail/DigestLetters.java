package org.counterclaim.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.counterclaim.conflict.ConflictView;
import org.counterclaim.conflict.ConflictViews;
import org.counterclaim.page.Phrasebook;
import org.counterclaim.page.Say;

/** Words the mail that tells somebody what changed. */
@ApplicationScoped
class DigestLetters {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(DigestPaper paper, Say say);
    }

    private final ConflictViews views;
    private final Phrasebook phrasebook;
    private final MailSettings settings;

    DigestLetters(ConflictViews views, Phrasebook phrasebook, MailSettings settings) {
        this.views = views;
        this.phrasebook = phrasebook;
        this.settings = settings;
    }

    Letter of(String about, DigestView digest, Changes changes, Instant from, Instant to) {
        Say say = phrasebook.in(digest.language(), to, settings.zone());
        List<ConflictView> conflicts = views.byIds(changes.first());
        String span = say.span(at(from), at(to));
        String subject =
                settings.publisher() + ": " + say.counted("conflict", changes.count()) + say.listMark() + " " + span;
        DigestPaper paper = new DigestPaper(
                settings.address(),
                digest.language(),
                say.isRightToLeft() ? "rtl" : "ltr",
                subject,
                digest.query(),
                conflicts,
                changes.count() - conflicts.size());
        TemplateInstance page = Templates.page(paper, say).setLocale(say.tag());
        return new Letter(
                about, digest.address(), digest.language(), subject, text(paper, say), page.render(), List.of());
    }

    private OffsetDateTime at(Instant time) {
        return time.atZone(settings.zone()).toOffsetDateTime();
    }

    private static String text(DigestPaper paper, Say say) {
        StringBuilder text = new StringBuilder(paper.subject()).append("\n\n");
        for (ConflictView conflict : paper.conflicts()) {
            text.append(say.name(conflict.event().titles())).append(": ");
            text.append(say.name(conflict.question().label())).append('\n');
            for (ConflictView.PositionView position : conflict.positions()) {
                text.append("- ").append(say.name(position.label())).append(": ");
                text.append(DigestPaper.claimants(position, say)).append('\n');
            }
            text.append(say.word("state", conflict.review().state())).append(" · ");
            text.append(paper.link(conflict)).append("\n\n");
        }
        return text.append(paper.queue()).append('\n').toString();
    }
}
