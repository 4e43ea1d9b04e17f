package org.counterclaim.extract.reading;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.LexiconFile;
import org.jspecify.annotations.Nullable;

/**
 * Offices of a country however a report names them: "Algeria's presidency", "الرئاسة الجزائرية", or "the health
 * ministry" alone, which is that of the report's own country. An office that the reference sources do not have goes by
 * the code {@code office:ug:police}, the same in both languages.
 */
public final class Offices {

    private static final String UNKNOWN = "office:";
    private static final Map<String, SpeakerKind> MEDIA = Map.of(
            "state-news-agency", SpeakerKind.AGENCY,
            "state-television", SpeakerKind.BROADCASTER,
            "state-media", SpeakerKind.OUTLET);
    private static final int LONGEST = 7;
    private static final Set<SpeakerKind> GENERIC = EnumSet.of(SpeakerKind.OFFICIAL, SpeakerKind.ORGANISATION);
    private static final int LONGEST_COUNTRY = 3;

    private final Countries countries = Countries.load();
    private final Map<String, Office> byName = new HashMap<>();
    private final Map<String, Office> byCode = new TreeMap<>();

    private record Office(String code, boolean feminine, String english, String arabic) {}

    /** An office found in a name, and the code of the country told beside it; empty when none was. */
    private record Found(Office office, String country) {}

    /** A name in both languages. */
    public record BothNames(String arabic, String english) {}

    private Offices() {}

    public static Offices load() {
        Offices offices = new Offices();
        LexiconFile.rows("lexicon/offices.tsv").forEach(row -> {
            List<String> english = LexiconFile.alternatives(row.get(2));
            List<String> arabic = LexiconFile.alternatives(row.get(3));
            Office office = new Office(row.get(0), row.get(1).equals("F"), english.getFirst(), arabic.getFirst());
            offices.byCode.put(office.code(), office);
            english.forEach(name -> offices.byName.put(Folding.fold(name), office));
            arabic.forEach(name -> offices.byName.put(Folding.fold(name), office));
        });
        return offices;
    }

    /** The speaker as the office of a country, if the name is one's; else the speaker. */
    public Speaker at(Speaker speaker, String country, SourceNames names) {
        String name = speaker.name();
        if (name == null) {
            return speaker;
        }
        String speaking = speaker.kind() == SpeakerKind.PERSON ? null : countries.speaking(name);
        if (speaking != null && isOf(speaker, speaking, names)) {
            return of(name, speaking, "government", names);
        }
        if (isKnown(speaker, names)) {
            return speaker;
        }
        Found found = found(OfficeWords.of(name));
        String of = found == null || found.country().isEmpty() ? country : found.country();
        if (found == null || of.isEmpty()) {
            return speaker;
        }
        return of(name, of, found.office().code(), names);
    }

    private static Speaker of(String name, String country, String office, SourceNames names) {
        String code = names.office(country, office).orElse(UNKNOWN + country + ":" + office);
        SpeakerKind otherwise = MEDIA.getOrDefault(office, SpeakerKind.OFFICIAL);
        return new Speaker(name, code, names.at(code).map(KnownSource::kind).orElse(otherwise), false);
    }

    /** A country that speaks is its government, unless the name is known for another body. */
    private static boolean isOf(Speaker speaker, String country, SourceNames names) {
        return speaker.code() == null
                || names.at(speaker.code())
                        .map(source -> source.kind() == SpeakerKind.ARMED_PARTY
                                && source.country().equalsIgnoreCase(country)
                                && source.parent().endsWith("-government"))
                        .orElse(false);
    }

    private static boolean isKnown(Speaker speaker, SourceNames names) {
        return speaker.code() != null
                && names.at(speaker.code())
                        .map(source -> !source.country().isEmpty()
                                || !(GENERIC.contains(source.kind()) || MEDIA.containsKey(source.code())))
                        .orElse(true);
    }

    /** The office whose name the words begin with, its country before or behind, then a title or a person's name. */
    private @Nullable Found found(OfficeWords words) {
        int from = 0;
        String country = "";
        for (int to = Math.min(LONGEST_COUNTRY, words.size() - 1); to > 0 && from == 0; to--) {
            String named = countries.named(words.join(0, to));
            if (named != null) {
                country = named;
                from = words.over(to);
            }
        }
        for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
            Office office = byName.get(words.join(from, to));
            if (office != null) {
                return whole(words, to, office, country);
            }
        }
        return null;
    }

    private @Nullable Found whole(OfficeWords words, int from, Office office, String before) {
        if (!before.isEmpty()) {
            return words.isElsewhere(from) ? null : new Found(office, before);
        }
        int at = from;
        while (words.joins(at)) {
            at++;
        }
        for (int to = Math.min(words.size(), at + LONGEST_COUNTRY); to > at; to--) {
            String capital = at > from ? Capitals.country(words.join(at, to)) : null;
            String named = capital != null ? capital : countries.named(words.join(at, to));
            if (named != null) {
                return words.isElsewhere(to) ? null : new Found(office, named);
            }
        }
        return words.isElsewhere(from) ? null : new Found(office, "");
    }

    /** What an office that the reference sources do not have is called; null for any other code. */
    public @Nullable BothNames names(String code) {
        String[] parts = code.split(":", -1);
        Office office = parts.length == 3 && code.startsWith(UNKNOWN) ? byCode.get(parts[2]) : null;
        String english = office == null ? null : countries.english(parts[1]);
        if (office == null || english == null) {
            return null;
        }
        return new BothNames(
                office.arabic() + " " + countries.arabic(parts[1], office.feminine()),
                english + " " + office.english());
    }
}
