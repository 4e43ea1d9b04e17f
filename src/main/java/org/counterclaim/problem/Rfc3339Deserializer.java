package org.counterclaim.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Reads a time of RFC 3339 and nothing else: a number is no time, and a time without an offset is none either. */
final class Rfc3339Deserializer extends StdScalarDeserializer<OffsetDateTime> {

    Rfc3339Deserializer() {
        super(OffsetDateTime.class);
    }

    @Override
    public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (OffsetDateTime) context.handleUnexpectedToken(OffsetDateTime.class, parser);
        }
        try {
            return Rfc3339.parse(parser.getText()).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            return (OffsetDateTime)
                    context.handleWeirdStringValue(OffsetDateTime.class, parser.getText(), "no time of RFC 3339");
        }
    }
}
