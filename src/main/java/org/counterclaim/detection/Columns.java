package org.counterclaim.detection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Scale;
import org.jspecify.annotations.Nullable;

/** Values of columns that JDBC does not know. */
final class Columns {

    private static final TypeReference<TreeMap<String, String>> MAP = new TypeReference<>() {};

    private final ObjectMapper json;

    Columns(ObjectMapper json) {
        this.json = json;
    }

    SortedMap<String, String> map(String text) {
        try {
            return json.readValue(text, MAP);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not an object of texts: " + text, e);
        }
    }

    static SortedSet<Place> places(Array paths) throws SQLException {
        SortedSet<Place> places = new TreeSet<>();
        for (String path : (String[]) paths.getArray()) {
            places.add(new Place(path));
        }
        return places;
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    static @Nullable Long steps(ResultSet row, String column, String unit) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        return value == null ? null : Scale.steps(value, unit);
    }
}
