package org.counterclaim.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class JsonLinesFuzzTest {

    @Property
    void everyLineThatIsNotBlankComesOnceWithItsNumber(@ForAll @Size(max = 300) byte[] bytes) throws IOException {
        JsonLines lines = new JsonLines(new ByteArrayInputStream(bytes));
        List<Integer> numbers = new ArrayList<>();
        for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
            try (InputStream json = Objects.requireNonNull(line.json())) {
                assertThat(new String(json.readAllBytes(), StandardCharsets.ISO_8859_1))
                        .doesNotContain("\n");
            }
            numbers.add(line.row());
        }
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
        long breaks = new String(bytes, StandardCharsets.ISO_8859_1)
                .chars()
                .filter(c -> c == '\n')
                .count();
        assertThat(numbers).allMatch(number -> number >= 1 && number <= breaks + 1);
    }
}
