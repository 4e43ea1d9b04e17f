package org.counterclaim.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.statement.Place;

/** The towns and regions of GeoNames that the curated gazetteer leaves out: see {@code src/atlas/README.md}. */
final class Atlas {

    /**
     * A place of the atlas.
     *
     * @param people how many live there; 0 when not known or a region
     * @param other another Latin spelling; empty when there is none
     */
    record Entry(NamedPlace place, double people, String other) {}

    private Atlas() {}

    static List<Entry> load() {
        List<Entry> entries = new ArrayList<>(40_000);
        String region = "";
        for (List<String> row : LexiconFile.rows("place/atlas.tsv")) {
            if (row.getFirst().equals("=")) {
                region = row.get(1);
                if (row.size() > 2) {
                    entries.add(region(row));
                }
            } else {
                entries.add(town(region, row));
            }
        }
        return entries;
    }

    private static Entry region(List<String> row) {
        String english = row.get(2);
        String arabic = cell(row, 3);
        return new Entry(
                new NamedPlace(
                        new Place(row.get(1)), "GOVERNORATE", english, arabic.isEmpty() ? english : arabic, null, null),
                0,
                "");
    }

    private static Entry town(String region, List<String> row) {
        String english = row.get(0);
        String arabic = row.get(1);
        String last = cell(row, 6);
        NamedPlace place = new NamedPlace(
                new Place(region + "/" + (last.isEmpty() ? slug(english) : last)),
                "TOWN",
                english,
                arabic.isEmpty() ? english : arabic,
                Double.valueOf(row.get(2)),
                Double.valueOf(row.get(3)));
        return new Entry(place, Double.parseDouble(row.get(4)), cell(row, 5));
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    /** Small letters and digits, anything else a hyphen: as the atlas's builder does. */
    private static String slug(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        for (char unit : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if ((unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9')) {
                slug.append(unit);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int length = slug.length();
        return slug.charAt(length - 1) == '-' ? slug.substring(0, length - 1) : slug.toString();
    }
}
