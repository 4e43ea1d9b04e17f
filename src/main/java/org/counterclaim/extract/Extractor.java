package org.counterclaim.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.counterclaim.extract.attribution.Attributor;
import org.counterclaim.extract.attribution.Memory;
import org.counterclaim.extract.attribution.Voices;
import org.counterclaim.extract.event.Backdrop;
import org.counterclaim.extract.event.EventLinker;
import org.counterclaim.extract.event.Kinds;
import org.counterclaim.extract.event.Sketching;
import org.counterclaim.extract.lexicon.Lexicon;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.QuantityFinder;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.place.Gazetteer;
import org.counterclaim.extract.place.NamedPlace;
import org.counterclaim.extract.place.PlaceFinder;
import org.counterclaim.extract.predicate.Lead;
import org.counterclaim.extract.predicate.People;
import org.counterclaim.extract.predicate.Propositions;
import org.counterclaim.extract.predicate.Scene;
import org.counterclaim.extract.predicate.Themes;
import org.counterclaim.extract.predicate.Topic;
import org.counterclaim.extract.reading.Offices;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.reading.SourceNames;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.SpelledInitials;
import org.counterclaim.extract.time.TimeFinder;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claims of a report. The result depends on the report alone; the work grows with its length. Holds only
 * lexicons: one instance serves any number of threads.
 */
public final class Extractor implements ReportReader {

    private final Readings readings;
    private final SourceNames names;
    private final Offices offices;
    private final Gazetteer gazetteer;

    private Extractor(Readings readings, SourceNames names, Offices offices, Gazetteer gazetteer) {
        this.readings = readings;
        this.names = names;
        this.offices = offices;
        this.gazetteer = gazetteer;
    }

    /** The extractor with the lexicons that come with the product. Takes a second; make one and keep it. */
    public static Extractor load() {
        Gazetteer gazetteer = Gazetteer.load();
        SourceNames names = SourceNames.load();
        Readings readings = new Readings(
                Lexicon.load("ar"),
                Lexicon.load("en"),
                names,
                QuantityFinder.load(),
                TimeFinder.load(),
                new PlaceFinder(gazetteer));
        return new Extractor(readings, names, Offices.load(), gazetteer);
    }

    /** The offices that it knows without their country. */
    public Offices offices() {
        return offices;
    }

    /** The place of a path in its gazetteer or atlas. */
    public Optional<NamedPlace> place(String path) {
        return gazetteer.at(path);
    }

    /** A linker over the same places, which are large to read twice. */
    public EventLinker linker() {
        return new EventLinker(gazetteer);
    }

    /** What stands in each sentence, those of the headline first: for another reader of the same report. */
    public List<Reading> readings(Report report) {
        return readings.of(report);
    }

    /** Groups the claims of one report as this extractor does. */
    public Sketching sketching(Report report) {
        return new Sketching(gazetteer, report);
    }

    @Override
    public Extraction extract(Report report) {
        List<Reading> all = readings(report);
        Topic topic = Topic.of(all, names.home(report.publisher()));
        Memory memory = new Memory(all, names.office(topic.country(), "army").orElse(null));
        Sketching sketching = sketching(report);
        sketching.lead(Lead.of(all, topic.country()));
        Map<Speaker, Speaker> offices = new HashMap<>();
        UnaryOperator<Speaker> home = speaker -> offices.computeIfAbsent(
                speaker, unknown -> this.offices.at(initialled(unknown), topic.country(), names));
        Findings findings = new Findings(sketching, home, homeland(all), mainKind(all), topic.country());
        Backdrop backdrop = new Backdrop(report);
        People people = People.in(all);
        Themes themes = Themes.of(all);
        boolean departing = false;
        for (Reading reading : all) {
            if (isBoilerplate(reading)) {
                break;
            }
            Voices voices = Attributor.voices(reading, memory);
            voices.called(home);
            Scene scene = new Scene(
                    reading,
                    voices,
                    topic.main(),
                    topic.country(),
                    departing,
                    names,
                    people,
                    findings.latestControl(),
                    findings.latestFigure(),
                    themes);
            departing = speaksOfLeaving(reading);
            findings.lookBack(backdrop.of(reading));
            if (!reading.isQuestion()) {
                Propositions.of(scene).forEach(proposition -> findings.add(reading, voices, proposition));
                new Rejoinders(reading, voices, names, findings).add();
            }
        }
        return new Extraction(findings.proposals(report, names), language(report));
    }

    /** The country of a speaker where the report names it as a place. */
    private Function<Speaker, String> homeland(List<Reading> readings) {
        Set<String> named = new HashSet<>();
        for (Reading reading : readings) {
            for (FoundPlace place : reading.places()) {
                if (!place.demonym()) {
                    named.add(place.chosen().country());
                }
            }
        }
        return speaker -> names.at(String.valueOf(speaker.code()))
                .map(source -> source.country().toLowerCase(Locale.ROOT))
                .filter(named::contains)
                .orElse("");
    }

    /** Initials that Arabic spells letter by letter are those that English writes. */
    private static Speaker initialled(Speaker speaker) {
        String name = speaker.name();
        String initials = name == null || speaker.code() != null ? null : SpelledInitials.of(name);
        return initials == null ? speaker : new Speaker(initials, null, speaker.kind(), speaker.anonymous());
    }

    private static @Nullable String mainKind(List<Reading> readings) {
        for (Reading reading : readings) {
            String kind = Kinds.of(reading);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static boolean isBoilerplate(Reading reading) {
        Mark mark = reading.marks().first("boilerplate", 0, Math.min(3, reading.size()));
        return mark != null && !reading.headline() && reading.size() < 40;
    }

    private static boolean speaksOfLeaving(Reading reading) {
        for (Mark mark : reading.marks().of("trigger")) {
            if (mark.code().equals("leave")) {
                return true;
            }
        }
        return false;
    }

    private static String language(Report report) {
        String given = report.language();
        if (given != null && (given.startsWith("ar") || given.startsWith("en"))) {
            return given.substring(0, 2);
        }
        int balance = 0;
        String text = report.text();
        for (int i = 0; i < Math.min(text.length(), 20_000); i++) {
            if (Character.isLetter(text.charAt(i))) {
                balance += Folding.isArabic(text.charAt(i)) ? 1 : -1;
            }
        }
        return balance > 0 ? "ar" : "en";
    }
}
