package org.counterclaim.reconcile;

import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.QuantityQualifier;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;

/** Says answers in the words of one language. Make one for each request: it holds the names of its reader's language. */
public final class Phrases {

    private final Messages messages;
    private final TimePhrases times;
    private final Units units;
    private final DisplayNames names;

    public Phrases(Locale locale, DisplayNames names) {
        this.messages = Messages.in(locale);
        this.times = new TimePhrases(messages);
        this.units = Units.in(locale);
        this.names = names;
    }

    /** An answer in words: {@code more than 1,000 people}, {@code Sunday, May 20, 2018, dawn}. */
    public String answer(Answer answer) {
        return switch (answer) {
            case YesNo ignored -> messages.say("stance.affirms");
            case Quantity figure -> figure(figure, false);
            case TimeWindow window -> times.window(window);
            case Place place -> names.place(place.path());
            case Actor actor -> names.actor(actor.path(), actor.name());
            case Terms terms -> list(terms.codes().stream().map(names::term).toList());
        };
    }

    Messages messages() {
        return messages;
    }

    /** An argument of a reason, in the canonical form of {@link Canonical}, in words. */
    String argument(String canonical) {
        int colon = canonical.indexOf(':');
        String rest = canonical.substring(colon + 1);
        return switch (canonical.substring(0, colon)) {
            case "places" -> places(rest);
            case "date" -> rest.isEmpty() ? messages.say("scope.main-period") : times.day(LocalDate.parse(rest));
            case "qualifier" -> qualifier(rest);
            default -> answer(CanonicalReader.read(canonical));
        };
    }

    /** The same after a preposition, where Arabic bends what is counted. */
    String governed(String canonical) {
        return canonical.startsWith("quantity:") && CanonicalReader.read(canonical) instanceof Quantity figure
                ? figure(figure, true)
                : argument(canonical);
    }

    String places(String paths) {
        return paths.isEmpty()
                ? messages.say("scope.whole-event")
                : list(Arrays.stream(paths.split("\\+", -1)).map(names::place).toList());
    }

    String day(String isoDate) {
        return times.day(LocalDate.parse(isoDate));
    }

    private String qualifier(String keyAndValue) {
        int equals = keyAndValue.indexOf('=');
        String value = keyAndValue.substring(equals + 1);
        return value.isEmpty()
                ? messages.say("scope.unqualified")
                : names.qualifier(keyAndValue.substring(0, equals), value);
    }

    private String figure(Quantity figure, boolean governed) {
        if (figure.max() == null) {
            boolean above = figure.best() != null && figure.best() == figure.min() - 1;
            return above
                    ? messages.say("figure.more-than", units.ofCounted(figure.unit(), figure.min() - 1))
                    : messages.say("figure.at-least", counted(figure, figure.min(), governed));
        }
        if (figure.max() == figure.min()) {
            return counted(figure, figure.min(), governed);
        }
        if (figure.qualifier() == QuantityQualifier.ABOUT && figure.best() != null) {
            return messages.say("figure.about", units.ofCounted(figure.unit(), figure.best()));
        }
        return figure.qualifier() == QuantityQualifier.AT_MOST
                ? messages.say("figure.at-most", counted(figure, figure.max(), governed))
                : messages.say(
                        "figure.between",
                        units.number(figure.unit(), figure.min()),
                        units.ofCounted(figure.unit(), figure.max()));
    }

    private String counted(Quantity figure, long number, boolean governed) {
        return governed ? units.ofCounted(figure.unit(), number) : units.counted(figure.unit(), number);
    }

    private String list(List<String> items) {
        return ListFormatter.getInstance(messages.locale()).format(items);
    }
}
