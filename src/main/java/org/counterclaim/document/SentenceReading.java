package org.counterclaim.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.claim.AnswerBody;
import org.jspecify.annotations.Nullable;

/** Reads what a few words of a report seem to say, as a start for a person who enters it as a claim. */
public interface SentenceReading {

    /**
     * What was read, all of it by names and codes.
     *
     * @param claimant null when the words name nobody
     * @param places names with paths
     */
    record Suggestion(
            @Nullable String claimant,
            String predicate,
            String stance,
            String certainty,
            Map<String, String> qualifiers,
            @Nullable String basis,
            List<AnswerBody.NamedPlace> places,
            @Nullable AnswerBody answer) {}

    /** The first claim that seems to be in the words. */
    Optional<Suggestion> read(DocumentView document, String words, String language);
}
