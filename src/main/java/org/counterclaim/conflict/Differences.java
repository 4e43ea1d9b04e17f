package org.counterclaim.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.claim.AnswerBody;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.number.QuantityFinder;
import org.counterclaim.extract.text.SpelledText;
import org.counterclaim.extract.text.Text;
import org.counterclaim.extract.text.TextSpan;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.extract.time.TimeContext;
import org.counterclaim.extract.time.TimeFinder;
import org.jspecify.annotations.Nullable;

/** Finds in the words of a claim what it answers: the part in which it differs from claims of other positions. */
@ApplicationScoped
class Differences {

    /** A stretch of a statement. */
    record Piece(String text, boolean isMarked) {}

    private final QuantityFinder quantities = QuantityFinder.load();
    private final TimeFinder times = TimeFinder.load();
    private final DeedWords deeds = new DeedWords();

    /** The statement whole, in one piece or more. */
    List<Piece> pieces(ClaimView claim) {
        String statement = claim.statement();
        List<TextSpan> spans = spans(claim, statement).stream().sorted().toList();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (TextSpan span : spans) {
            if (span.start() >= at) {
                add(pieces, statement.substring(at, span.start()), false);
                add(pieces, statement.substring(span.start(), span.end()), true);
                at = span.end();
            }
        }
        add(pieces, statement.substring(at), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    private List<TextSpan> spans(ClaimView claim, String statement) {
        AnswerBody answer = claim.answer();
        if (answer == null || !claim.stance().equals("AFFIRMS")) {
            return deeds.ofStance(claim, statement);
        }
        return switch (Objects.requireNonNullElse(answer.kind(), "")) {
            case "QUANTITY" -> figures(answer, statement);
            case "TIME_WINDOW" -> times(claim, answer, statement);
            case "PLACE" ->
                names(statement, answer.place() == null ? null : answer.place().name());
            case "ACTOR" ->
                names(statement, answer.actor() == null ? null : answer.actor().name());
            case "TERM" -> deeds.ofTerms(claim, answer, statement);
            default -> deeds.ofStance(claim, statement);
        };
    }

    private List<TextSpan> figures(AnswerBody answer, String statement) {
        Optional<TextSpan> worded = found(statement, answer.words());
        if (worded.isPresent()) {
            return List.of(worded.get());
        }
        return Text.read(statement).sentences().stream()
                .flatMap(sentence -> quantities.find(sentence, List.of()).stream())
                .filter(each -> isSame(each, answer))
                .map(FoundQuantity::span)
                .limit(1)
                .toList();
    }

    private static boolean isSame(FoundQuantity found, AnswerBody answer) {
        return answer.min() != null && found.quantity().min() == answer.min().longValue();
    }

    private List<TextSpan> times(ClaimView claim, AnswerBody answer, String statement) {
        if (answer.from() == null) {
            return List.of();
        }
        TimeContext context = new TimeContext(
                claim.publishedAt().toInstant(), ZoneId.of(Objects.requireNonNullElse(answer.zone(), "UTC")));
        return Text.read(statement).sentences().stream()
                .flatMap(sentence -> times.find(sentence, context).stream())
                .filter(each -> answer.from().toInstant().equals(each.window().from()))
                .map(FoundTime::span)
                .toList();
    }

    private static List<TextSpan> names(String statement, @Nullable String name) {
        return Stream.of(found(statement, name)).flatMap(Optional::stream).toList();
    }

    private static Optional<TextSpan> found(String statement, @Nullable String words) {
        return words == null ? Optional.empty() : new SpelledText(statement).find(words);
    }
}
