package org.counterclaim.extract.predicate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.attribution.Voices;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.reading.SourceNames;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.extract.time.TimeKind;
import org.counterclaim.statement.Place;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the readers of propositions look at it, with what the report has told so far.
 *
 * @param reading the sentence
 * @param voices who answers for its words
 * @param main what kind of occurrence the report is about
 * @param country code of the country the report is mostly about; empty when none stands out
 * @param departing whether the sentence before spoke of people leaving
 * @param names the known sources
 * @param people whom the report names
 * @param control who was last said to hold a place; null when nobody was
 * @param figure the figure of people told last; null when none was
 * @param themes what the report speaks of throughout
 */
public record Scene(
        Reading reading,
        Voices voices,
        PredicateFamily main,
        String country,
        boolean departing,
        SourceNames names,
        People people,
        @Nullable Proposition control,
        @Nullable Proposition figure,
        Themes themes) {

    private static final int LONGEST_DAYS = 120;
    private static final Set<String> ARMIES =
            Set.of("army", "the army", "military", "the military", "الجيش", "القوات المسلحه", "armed forces");
    private static final Set<String> ARMED_BODIES = Set.of(
            " army",
            " military",
            " air force",
            " armed forces",
            " navy",
            " defence ministry",
            " defense ministry",
            "سلاح الجو",
            "القوات الجويه",
            "الجيش ",
            "ministry of defence",
            "ministry of defense",
            "وزاره الدفاع");
    private static final Set<String> FORCES = LexiconFile.words("agents.tsv", "FORCES");
    private static final Set<String> ADJOINED = LexiconFile.words("agents.tsv", "ADJOINED");
    private static final Set<SpeakerKind> ARMED = Set.of(SpeakerKind.ARMED_PARTY, SpeakerKind.OFFICIAL);

    /** The time told nearest to the token, within its reach; null when none is. */
    @Nullable FoundTime timeNear(int token, int reach) {
        FoundTime best = null;
        int nearest = reach + 1;
        int from = clauseStart(token);
        int to = clauseEnd(token);
        for (FoundTime time : reading.times()) {
            int start = reading.start(time.span());
            int end = reading.end(time.span());
            int distance = token < start ? start - token : Math.max(0, token - end + 1);
            if (time.kind() != TimeKind.RECURRING
                    && !isLong(time)
                    && start >= from
                    && start < to
                    && distance < nearest) {
                nearest = distance;
                best = time;
            }
        }
        return best;
    }

    /** "For four years" tells of the background. */
    private static boolean isLong(FoundTime time) {
        Instant from = time.window().from();
        Instant to = time.window().to();
        boolean stretch =
                time.kind() == TimeKind.SINCE || time.kind() == TimeKind.DURING || time.kind() == TimeKind.UNTIL;
        return stretch
                && (from == null || to == null || Duration.between(from, to).toDays() > LONGEST_DAYS);
    }

    /** The places told from one token up to another, destinations and names of nations left out. */
    SortedSet<Place> placesIn(int from, int to) {
        return Whereabouts.in(reading, from, to);
    }

    /** The first place that the words after the token lead to; null when none. */
    @Nullable Place destination(int from, int to) {
        for (FoundPlace place : reading.places()) {
            int at = reading.start(place.span());
            if (at > from && at < to && !place.demonym() && isTowards(at)) {
                return place.chosen().asDestination();
            }
        }
        return null;
    }

    boolean isTowards(int place) {
        return Whereabouts.isTowards(reading, place);
    }

    /** The code of the party named at the token; null when none starts there. */
    @Nullable String partyAt(int token) {
        if (States.isPatron(reading, token)) {
            return null;
        }
        Mark party = reading.marks().at(token, "party");
        String nation = nation(token);
        if (nation != null) {
            return nation;
        }
        if (party != null && party.code().endsWith("?") && !reading.arabic() && token > 0) {
            String before = nation(token - 1);
            return before == null ? own(party.code()) : before;
        }
        if (party != null) {
            return party.code().endsWith("?") ? own(party.code()) : folded(party.code());
        }
        NamedSource source = reading.sourceAt(token);
        if (source != null
                && source.start() == token
                && ARMED.contains(source.source().kind())) {
            return Parties.folded(source.source());
        }
        return null;
    }

    /** "Thai forces", "Peru's army", الجيش التايلاندي: the army of a country that the lexicon has no party for. */
    private @Nullable String nation(int token) {
        int other = reading.arabic() ? token - 1 : token + 1;
        if (reading.arabic() && reading.isAny(other, ADJOINED)) {
            other--;
        }
        if (!reading.arabic() && reading.is(other, "'s")) {
            other++;
        }
        FoundPlace country = other < 0 || other >= reading.size() ? null : reading.placeAt(token);
        if (country == null || country.chosen().place().path().indexOf('/') >= 0) {
            return null;
        }
        Mark army = reading.marks().covering(other, "party");
        boolean forces = (army != null && army.code().equals("army?"))
                || reading.token(other).hasStemIn(FORCES);
        String code = country.chosen().place().path();
        boolean known = Parties.hasArmy(code) && reading.marks().at(token, "party") != null;
        return forces && !known ? Parties.armyOf(code) : null;
    }

    private String folded(String code) {
        return names.at(code).map(Parties::folded).orElse(code);
    }

    private @Nullable String own(String vague) {
        return switch (vague) {
            case "army?" -> army();
            case "isis?" -> "isis";
            case "rebels?" -> country.equals("SY") ? "syrian-rebels" : null;
            case "coalition?" -> coalition();
            case "separatists?" -> country.equals("UA") ? "donetsk-separatists" : null;
            default -> null;
        };
    }

    /** The army of the report's country; null where another's soldiers are as likely meant. */
    @Nullable String army() {
        return country.equalsIgnoreCase("PS") ? null : Parties.armyOf(country);
    }

    /** "The coalition" of the war that the report is about. */
    private @Nullable String coalition() {
        return switch (country) {
            case "YE", "SA" -> "saudi-coalition";
            case "SY", "IQ" -> "us-coalition";
            default -> null;
        };
    }

    /** The parties named from one token up to another, in order. */
    List<String> partiesIn(int from, int to) {
        List<String> found = new ArrayList<>();
        for (int i = Math.max(0, from); i < Math.min(to, reading.size()); i++) {
            String party = partyAt(i);
            if (party != null && !found.contains(party)) {
                found.add(party);
            }
        }
        return found;
    }

    /** The party that speaks at the token; null when no party does. */
    @Nullable String speakingParty(int token) {
        Voice voice = voices.at(token);
        if (voice == null) {
            return null;
        }
        String party = Parties.of(voice.speaker(), names);
        return party == null && isArmy(voice.speaker()) ? Parties.armyOf(country) : party;
    }

    /** What whoever speaks at the token clears by denying; null when no party speaks. */
    @Nullable String clearedParty(int token) {
        Voice voice = voices.at(token);
        String cleared = voice == null ? null : Parties.cleared(voice.speaker(), names);
        return cleared == null ? speakingParty(token) : cleared;
    }

    /** Whether whoever answers for the token denies or does not confirm it. */
    boolean isOpposed(int token) {
        Voice voice = voices.at(token);
        return voice != null && voice.stance() != org.counterclaim.statement.Stance.AFFIRMS;
    }

    boolean isDenied(int token) {
        Voice voice = voices.at(token);
        return voice != null && voice.stance() == org.counterclaim.statement.Stance.DENIES;
    }

    /** "The army" of the country that the report is about. */
    private static boolean isArmy(Speaker speaker) {
        String name = speaker.name();
        return speaker.code() == null && name != null && isArmy(Folding.fold(name));
    }

    private static boolean isArmy(String name) {
        return ARMIES.contains(name) || ARMED_BODIES.stream().anyMatch(name::contains);
    }

    /** Where the clause of the token starts: behind the last full mark, contrast or other voice. */
    int clauseStart(int token) {
        for (int i = token - 1; i >= 0; i--) {
            if (isClauseEnd(i) || !java.util.Objects.equals(voices.at(i), voices.at(token))) {
                return i + 1;
            }
        }
        return 0;
    }

    int clauseEnd(int token) {
        for (int i = token + 1; i < reading.size(); i++) {
            if (isClauseEnd(i) || !java.util.Objects.equals(voices.at(i), voices.at(token))) {
                return i;
            }
        }
        return reading.size();
    }

    private boolean isClauseEnd(int at) {
        if (reading.is(at, ".") || reading.is(at, "؛") || reading.is(at, ";")) {
            return true;
        }
        Mark contrast = reading.marks().at(at, "boundary");
        return contrast != null
                && !reading.is(at, "after")
                && !reading.is(at, "as")
                && !reading.is(at, "حيث")
                && !reading.is(at, "وسط")
                && !reading.is(at, "amid");
    }
}
