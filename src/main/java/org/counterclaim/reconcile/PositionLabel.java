package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.YesNo;

/** Short words for a position: {@code 251 people}, {@code Denied}, {@code 6 buses (Tadamon)}. */
public final class PositionLabel {

    private final Phrases phrases;

    public PositionLabel(Locale locale, DisplayNames names) {
        this.phrases = new Phrases(locale, names);
    }

    public String of(Position position) {
        return of(position.key(), position.stance(), position.answer());
    }

    /**
     * The label of a stored position.
     *
     * @param key its key, which names the scope when it is not the whole event
     */
    public String of(String key, Stance stance, Answer answer) {
        String label = said(stance, answer);
        List<String> scope = scope(key);
        return scope.isEmpty() ? label : phrases.messages().say("position.in-scope", label, String.join(", ", scope));
    }

    private String said(Stance stance, Answer answer) {
        boolean flat = answer instanceof YesNo;
        return switch (stance) {
            case AFFIRMS -> flat ? phrases.messages().say("stance.affirms") : phrases.answer(answer);
            case DENIES ->
                flat
                        ? phrases.messages().say("stance.denies")
                        : phrases.messages().say("stance.denies-value", phrases.answer(answer));
            case DOES_NOT_CONFIRM -> phrases.messages().say("stance.does-not-confirm");
        };
    }

    private List<String> scope(String key) {
        List<String> parts = new ArrayList<>();
        String[] pieces = key.replaceFirst("#\\d+$", "").split("@", -1);
        for (String piece : List.of(pieces).subList(1, pieces.length)) {
            int equals = piece.indexOf('=');
            String value = piece.substring(equals + 1);
            switch (piece.substring(0, Math.max(0, equals))) {
                case "places" -> parts.add(phrases.places(value));
                case "day" -> parts.add(phrases.day(value));
                case "since" -> parts.add(phrases.messages().say("position.since", phrases.day(value)));
                case "expected" -> parts.add(phrases.messages().say("position.expected"));
                default -> {
                    // an actor's path or a unit may hold the sign; it is no scope then
                }
            }
        }
        return parts;
    }
}
