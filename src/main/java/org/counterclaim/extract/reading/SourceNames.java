package org.counterclaim.extract.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.lexicon.Trie;
import org.counterclaim.extract.lexicon.Trie.Hit;
import org.counterclaim.extract.text.CsvRows;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Token;

/** Every name that a known source goes by, found in sentences. Safe for use by many threads. */
public final class SourceNames {

    private static final Set<String> COMMON =
            Set.of("who", "us", "is", "it", "am", "as", "an", "aid", "care", "save", "au");

    private final Map<String, KnownSource> sources = new HashMap<>();
    private final Map<String, String> offices = new HashMap<>();
    private final Trie<KnownSource> names = new Trie<>();
    private final Map<String, String> homes = new HashMap<>();

    private SourceNames() {}

    /** The names of the reference files that come with the product. */
    public static SourceNames load() {
        SourceNames loaded = new SourceNames();
        for (List<String> row : CsvRows.of("/reference/sources.csv")) {
            KnownSource source = new KnownSource(
                    row.get(0), SpeakerKind.valueOf(row.get(1)), row.get(2), row.get(4), row.get(5), row.get(6));
            loaded.sources.put(source.code(), source);
            loaded.addOffice(source);
            loaded.addVoiceOfState(source, row.get(3));
            loaded.add(source.nameEn(), source);
            loaded.add(source.nameAr(), source);
        }
        for (List<String> row : CsvRows.of("/reference/source_names.csv")) {
            loaded.at(row.get(0)).ifPresent(source -> loaded.add(row.get(2), source));
        }
        return loaded;
    }

    /** Each ending of its code that follows a hyphen: of syrian-health-ministry the health ministry and the ministry. */
    private void addOffice(KnownSource source) {
        String code = source.code();
        boolean army = code.endsWith("-army") || code.endsWith("-military") || code.equals("idf");
        if (source.kind() == SpeakerKind.ARMED_PARTY && army && source.parent().endsWith("-government")) {
            offices.putIfAbsent(source.country() + "/army", code);
        }
        boolean body = source.kind() == SpeakerKind.OFFICIAL
                || source.kind() == SpeakerKind.ORGANISATION
                || code.endsWith("-air-force")
                || code.endsWith("-navy");
        for (int i = source.code().indexOf('-');
                body && i >= 0;
                i = source.code().indexOf('-', i + 1)) {
            offices.putIfAbsent(source.country() + "/" + source.code().substring(i + 1), source.code());
        }
    }

    /** The state's own media of a country, the first of each kind that the register has. */
    private void addVoiceOfState(KnownSource source, String affiliation) {
        if (source.isMedia()
                && affiliation.equals("STATE_OWNED")
                && !source.country().isEmpty()) {
            String code = source.code();
            String kind = code.endsWith("-state-media")
                    ? "state-media"
                    : code.endsWith("-state-tv") ? "state-television" : "";
            String office = source.kind() == SpeakerKind.AGENCY ? "state-news-agency" : kind;
            if (!office.isEmpty()) {
                offices.putIfAbsent(source.country() + "/" + office, code);
            }
        }
    }

    private void add(String name, KnownSource source) {
        if (!name.isBlank()) {
            names.add(List.of(forms(name)), source);
        }
        if (source.isMedia()) {
            homes.merge(Folding.fold(name).strip(), place(source), (one, other) -> one.equals(other) ? one : "");
        }
    }

    /** The article melts into a preposition: للمرصد is لـ and المرصد. Initials may be written with dots. */
    private static List<String> forms(String name) {
        if (name.startsWith("UN ") || name.startsWith("US ")) {
            return List.of(name, name.charAt(0) + "." + name.charAt(1) + "." + name.substring(2));
        }
        return name.startsWith("ال") ? List.of(name, "لل" + name.substring(2)) : List.of(name);
    }

    /** The country that a medium of this name is published in, as in the place tree; empty when it is not known. */
    public String home(String publisher) {
        return homes.getOrDefault(Folding.fold(publisher).strip(), "");
    }

    private static String place(KnownSource source) {
        return source.country().toLowerCase(Locale.ROOT);
    }

    /** The code of a country's office, by the end of its code, such as {@code health-ministry}. */
    public Optional<String> office(String country, String ending) {
        return Optional.ofNullable(offices.get(country.toUpperCase(Locale.ROOT) + "/" + ending));
    }

    public Optional<KnownSource> at(String code) {
        return Optional.ofNullable(sources.get(code));
    }

    /** The names in a sentence, longest first where they overlap, by their first token. */
    public List<NamedSource> in(Sentence sentence) {
        List<Hit<KnownSource>> hits = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).isWord()) {
                names.find(sentence.tokens(), i, hits);
            }
        }
        hits.removeIf(hit -> isCommonWord(hit, sentence) || isCut(hit, sentence));
        hits.sort(Comparator.<Hit<KnownSource>>comparingInt(hit -> hit.start() - hit.end())
                .thenComparingInt(Hit::start)
                .thenComparingInt(Hit::stem));
        boolean[] taken = new boolean[sentence.size()];
        List<NamedSource> found = new ArrayList<>();
        for (Hit<KnownSource> hit : hits) {
            if (!isTaken(taken, hit)) {
                java.util.Arrays.fill(taken, hit.start(), hit.end(), true);
                found.add(new NamedSource(hit.value(), hit.start(), hit.end()));
            }
        }
        found.sort(Comparator.comparingInt(NamedSource::start));
        return found;
    }

    /** "Who" is not the World Health Organization, nor "the independent doctors" a newspaper. */
    private static boolean isCommonWord(Hit<KnownSource> hit, Sentence sentence) {
        Token token = sentence.token(hit.start());
        if (hit.value().kind() == SpeakerKind.OUTLET && hit.end() - hit.start() == 2 && token.is("the")) {
            return Character.isLowerCase(
                    sentence.source().charAt(sentence.token(hit.start() + 1).start()));
        }
        if (hit.end() - hit.start() > 1 || !COMMON.contains(token.normal())) {
            return false;
        }
        return !Character.isUpperCase(sentence.source().charAt(token.end() - 1));
    }

    /** "وفاة" is not the agency "وفا": a name takes no pronoun behind it. */
    private static boolean isCut(Hit<KnownSource> hit, Sentence sentence) {
        Token token = sentence.token(hit.start());
        boolean vague =
                hit.value().kind() == SpeakerKind.ANONYMOUS || hit.value().kind() == SpeakerKind.WITNESSES;
        return hit.end() - hit.start() == 1
                && !vague
                && !token.normal().endsWith(token.stems().get(hit.stem()));
    }

    private static boolean isTaken(boolean[] taken, Hit<KnownSource> hit) {
        for (int i = hit.start(); i < hit.end(); i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }
}
