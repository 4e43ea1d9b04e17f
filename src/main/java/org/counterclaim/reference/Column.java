package org.counterclaim.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.ibm.icu.text.MessageFormat;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A column of a reference file.
 *
 * @param name as in the file's header and in the table
 * @param reader turns a field into a value; throws {@link IllegalArgumentException} with the reason when it cannot
 */
record Column(String name, Function<String, JsonNode> reader) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Column text(String name) {
        return new Column(name, field -> {
            require(!field.isBlank(), "must not be empty");
            require(field.equals(field.strip()), "must not begin or end with a space");
            return TextNode.valueOf(field);
        });
    }

    static Column textOrEmpty(String name) {
        return new Column(name, TextNode::valueOf);
    }

    static Column matching(String name, Pattern pattern) {
        return new Column(name, field -> {
            require(pattern.matcher(field).matches(), "\"%s\" does not match %s".formatted(field, pattern));
            return TextNode.valueOf(field);
        });
    }

    static Column oneOf(String name, String... values) {
        Set<String> allowed = Set.of(values);
        return new Column(name, field -> {
            require(allowed.contains(field), "\"%s\" is none of %s".formatted(field, String.join(", ", values)));
            return TextNode.valueOf(field);
        });
    }

    static Column flag(String name) {
        return new Column(name, field -> {
            require(field.equals("true") || field.equals("false"), "\"%s\" is not true or false".formatted(field));
            return BooleanNode.valueOf(field.equals("true"));
        });
    }

    static Column count(String name) {
        return new Column(name, field -> IntNode.valueOf(Integer.parseInt(field)));
    }

    static Column number(String name, int least, int greatest) {
        return new Column(name, field -> {
            BigDecimal value = new BigDecimal(field);
            require(
                    value.compareTo(BigDecimal.valueOf(least)) >= 0
                            && value.compareTo(BigDecimal.valueOf(greatest)) <= 0,
                    "%s is not between %d and %d".formatted(field, least, greatest));
            return DecimalNode.valueOf(value);
        });
    }

    static Column object(String name) {
        return new Column(name, Column::readObject);
    }

    /** An ICU message pattern for a language. */
    static Column message(String name, String language) {
        return new Column(name, field -> {
            require(!field.isBlank(), "must not be empty");
            new MessageFormat(field, Locale.of(language));
            return TextNode.valueOf(field);
        });
    }

    /** The same column, null where the field is empty. */
    Column orNull() {
        return new Column(name, field -> field.isEmpty() ? NullNode.getInstance() : reader.apply(field));
    }

    private static JsonNode readObject(String field) {
        try {
            JsonNode value = JSON.readTree(field);
            require(value.isObject(), "must be a JSON object");
            return value;
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("must be a JSON object", notJson);
        }
    }

    private static void require(boolean met, String reason) {
        if (!met) {
            throw new IllegalArgumentException(reason);
        }
    }
}
