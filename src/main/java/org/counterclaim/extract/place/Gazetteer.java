package org.counterclaim.extract.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.extract.text.CsvRows;
import org.counterclaim.statement.Place;
import org.jspecify.annotations.Nullable;

/** The place tree with every name that a place goes by, in both scripts. */
public final class Gazetteer {

    private final Map<String, NamedPlace> places = new LinkedHashMap<>();
    private final Map<String, Double> priors = new HashMap<>();
    private final Map<String, List<PlaceName>> byFirst = new HashMap<>();
    private final Map<String, List<PlaceName>> minor = new HashMap<>();
    private final SpelledNames spelled = new SpelledNames();
    private final Set<List<String>> adjectives = new HashSet<>();
    private final KindWords kinds = KindWords.load();

    private Gazetteer() {}

    /** The gazetteer that comes with the product. */
    public static Gazetteer load() {
        return load("/reference/");
    }

    /**
     * A gazetteer from {@code places.csv}, {@code place_names.csv} and {@code country_adjectives.csv} in a folder of the
     * class path.
     *
     * @throws IllegalStateException when one of them is missing
     */
    public static Gazetteer load(String folder) {
        Gazetteer gazetteer = new Gazetteer();
        List<Map<String, String>> adjectives = rows(folder + "country_adjectives.csv");
        adjectives.forEach(row -> gazetteer.adjectives.add(NameKey.of(row.getOrDefault("adjective", ""))));
        rows(folder + "places.csv").forEach(gazetteer::addPlace);
        rows(folder + "place_names.csv").forEach(row -> gazetteer.addName(row.get("path"), row.get("name"), false));
        adjectives.forEach(row -> gazetteer.addAdjective(row.get("country"), row.getOrDefault("adjective", "")));
        Atlas.load().forEach(gazetteer::add);
        sort(gazetteer.byFirst);
        sort(gazetteer.minor);
        return gazetteer;
    }

    private static void sort(Map<String, List<PlaceName>> names) {
        names.values()
                .forEach(some ->
                        some.sort(Comparator.comparingInt(name -> -name.keys().size())));
    }

    public Optional<NamedPlace> at(String path) {
        return Optional.ofNullable(places.get(path));
    }

    /** Names whose first word has this key, longest first. */
    List<PlaceName> startingWith(String key) {
        return byFirst.getOrDefault(key, List.of());
    }

    /** Names of the atlas, of which one in a report's own country is meant at most. */
    List<PlaceName> minorStartingWith(String key) {
        return minor.getOrDefault(key, List.of());
    }

    /** The country's places that the name may be a spelling of; the fewer when it is not known to be a name. */
    Set<NamedPlace> like(String country, String name, boolean sure) {
        return spelled.like(country, name, sure);
    }

    /** How likely a place is meant when nothing else is known: the greater and the higher in the tree, the likelier. */
    double prior(NamedPlace place) {
        return priors.getOrDefault(place.path(), 0.0);
    }

    private void add(Atlas.Entry entry) {
        NamedPlace place = entry.place();
        if (places.putIfAbsent(place.path(), place) != null) {
            return;
        }
        priors.put(place.path(), prior(place, entry.people()));
        addMinor(place, place.nameEn());
        if (!place.nameAr().equals(place.nameEn())) {
            addMinor(place, place.nameAr());
        }
        if (!entry.other().isEmpty()) {
            addMinor(place, entry.other());
        }
    }

    private void addMinor(NamedPlace place, String name) {
        List<String> keys = NameKey.plain(name);
        if (!keys.isEmpty()) {
            minor.computeIfAbsent(keys.getFirst(), key -> new ArrayList<>(1))
                    .add(new PlaceName(keys, place, false, false));
            spelled.add(place, name);
        }
    }

    private void addPlace(Map<String, String> row) {
        String path = row.getOrDefault("path", "");
        NamedPlace place = new NamedPlace(
                new Place(path),
                row.getOrDefault("kind", ""),
                row.getOrDefault("name_en", ""),
                row.getOrDefault("name_ar", ""),
                degrees(row, "latitude"),
                degrees(row, "longitude"));
        places.put(path, place);
        priors.put(path, prior(place, people(row.getOrDefault("population", ""))));
        addName(path, place.nameEn(), false);
        addName(path, place.nameAr(), false);
    }

    /** How likely a place is meant far from all that a report is about: by its people alone, unless it is a country. */
    double size(NamedPlace place) {
        return prior(place) - (place.kind().equals("GOVERNORATE") ? 1 : 0);
    }

    private static double people(String cell) {
        return cell.isEmpty() ? 0 : Double.parseDouble(cell);
    }

    private static double prior(NamedPlace place, double people) {
        double size = Math.log10(people + 1) / 3;
        return size
                + switch (place.kind()) {
                    case "COUNTRY" -> 3;
                    case "GOVERNORATE" -> 1;
                    default -> 0;
                };
    }

    private static @Nullable Double degrees(Map<String, String> row, String column) {
        String cell = row.getOrDefault(column, "");
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }

    private void addName(@Nullable String path, @Nullable String name, boolean demonym) {
        NamedPlace place = path == null ? null : places.get(path);
        List<String> keys = name == null ? List.of() : NameKey.of(name);
        if (place == null || name == null || keys.isEmpty()) {
            return;
        }
        if (!demonym && !place.isCountry()) {
            spelled.add(place, name);
        }
        add(new PlaceName(keys, place, demonym, false));
        if (!demonym && keys.size() > 1 && !place.isCountry()) {
            derive(place, keys);
        }
    }

    /** كولومبي and كولومبيون, كولومبيين. */
    private void addAdjective(@Nullable String country, String adjective) {
        addName(country, adjective, true);
        if (adjective.endsWith("ي")) {
            addName(country, adjective + "ون", true);
            addName(country, adjective + "ين", true);
        }
    }

    /** "Yarmouk" for "Yarmouk camp", اليرموك for مخيم اليرموك. */
    private void derive(NamedPlace place, List<String> keys) {
        boolean arabic =
                org.counterclaim.extract.text.Folding.isArabic(keys.getFirst().charAt(0));
        String kind = arabic ? keys.getFirst() : keys.getLast();
        List<String> rest = arabic ? keys.subList(1, keys.size()) : keys.subList(0, keys.size() - 1);
        if (kinds.isKind(kind) && !kinds.isCountryside(kind) && !adjectives.contains(rest)) {
            add(new PlaceName(List.copyOf(rest), place, false, true));
        }
    }

    private void add(PlaceName name) {
        byFirst.computeIfAbsent(name.keys().getFirst(), key -> new ArrayList<>(1))
                .add(name);
    }

    private static List<Map<String, String>> rows(String resource) {
        try (InputStream stream = Gazetteer.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no gazetteer file " + resource);
            }
            List<List<String>> rows =
                    CsvRows.of(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines());
            return rows.stream().skip(1).map(row -> named(rows.getFirst(), row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> named(List<String> header, List<String> row) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
            cells.put(header.get(i), row.get(i));
        }
        return cells;
    }
}
