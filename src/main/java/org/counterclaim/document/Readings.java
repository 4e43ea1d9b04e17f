package org.counterclaim.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.event.QuestionWording;
import org.counterclaim.event.Questions;

/** Puts together what the reader of a report shows. */
@ApplicationScoped
class Readings {

    private final DocumentReading documents;
    private final ContestedClaims contested;
    private final Questions questions;
    private final QuestionWording wording;

    Readings(DocumentReading documents, ContestedClaims contested, Questions questions, QuestionWording wording) {
        this.documents = documents;
        this.contested = contested;
        this.questions = questions;
        this.wording = wording;
    }

    @Transactional
    Reading of(UUID id) {
        DocumentView document = documents.one(id);
        Markings markings = Markings.of(document.headline(), document.text(), document.claims());
        List<ClaimView> claims = markings.inOrder(document.claims());
        List<Paragraph> headline = Paragraphs.of(document.headline(), markings.headline());
        return new Reading(
                document,
                headline.stream().flatMap(line -> line.passages().stream()).toList(),
                Paragraphs.of(document.text(), markings.text()),
                claims,
                markings.text(),
                markings.missing(claims),
                contested.ofDocument(id),
                wording.of(
                        questions.byIds(claims.stream().map(ClaimView::question).collect(Collectors.toSet()))));
    }
}
