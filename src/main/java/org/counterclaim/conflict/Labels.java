package org.counterclaim.conflict;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.counterclaim.reconcile.DisplayNames;
import org.counterclaim.reconcile.Explanations;
import org.counterclaim.reconcile.PositionLabel;
import org.counterclaim.reconcile.Reason;
import org.counterclaim.source.Names;

/** Words for positions and relations in both languages, with the names of what they speak of. Made for one request. */
final class Labels {

    private static final Map<String, Locale> LOCALES = Map.of("ar", Locale.of("ar"), "en", Locale.ENGLISH);

    /** What says things of one predicate in one language. */
    private record Voice(PositionLabel positions, Explanations reasons) {}

    private final Map<String, Names> terms;
    private final Map<String, Names> qualifiers;
    private final Map<String, Names> places;
    private final Map<String, Names> sources;
    private final Map<String, Voice> voices = new HashMap<>();

    /**
     * Each by its code.
     *
     * @param terms by predicate and code, parted by a slash
     * @param qualifiers by qualifier and value, parted by a slash
     * @param places by path
     * @param sources by id
     */
    Labels(
            Map<String, Names> terms,
            Map<String, Names> qualifiers,
            Map<String, Names> places,
            Map<String, Names> sources) {
        this.terms = terms;
        this.qualifiers = qualifiers;
        this.places = places;
        this.sources = sources;
    }

    Names position(String predicate, PositionRow position) {
        return new Names(position(predicate, "ar", position), position(predicate, "en", position));
    }

    Names why(String predicate, Reason reason) {
        return new Names(
                voice(predicate, "ar").reasons().explain(reason),
                voice(predicate, "en").reasons().explain(reason));
    }

    private String position(String predicate, String language, PositionRow position) {
        return voice(predicate, language).positions().of(position.key(), position.stance(), position.answer());
    }

    private Voice voice(String predicate, String language) {
        return voices.computeIfAbsent(predicate + "/" + language, key -> {
            Locale locale = LOCALES.getOrDefault(language, Locale.ENGLISH);
            DisplayNames names = new Named(predicate, language);
            return new Voice(new PositionLabel(locale, names), new Explanations(locale, names));
        });
    }

    private final class Named implements DisplayNames {
        private final String predicate;
        private final String language;

        Named(String predicate, String language) {
            this.predicate = predicate;
            this.language = language;
        }

        @Override
        public String place(String path) {
            Names known = places.get(path);
            return known == null ? CODES.place(path) : known.in(language);
        }

        @Override
        public String actor(String path, String name) {
            Names known = sources.get(path.substring(path.lastIndexOf('/') + 1));
            return known == null ? name : known.in(language);
        }

        @Override
        public String term(String code) {
            Names known = terms.get(predicate + "/" + code);
            return known == null ? code : known.in(language);
        }

        @Override
        public String qualifier(String key, String value) {
            Names known = qualifiers.get(key + "/" + value);
            return known == null ? value : known.in(language);
        }
    }
}
