package org.counterclaim.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manual shows each page in both languages, and nothing that is not there. */
class ManualPicturesTest {

    private static final Path FOLDER = Path.of("src/docs/pictures");
    private static final Pattern SHOWN = Pattern.compile("!\\[[^\\]]*]\\(pictures/([^)]+)\\)");
    private static final long MOST = 150_000;

    private static List<String> taken() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void theManualShowsEveryPicture() throws IOException {
        List<String> shown = SHOWN.matcher(Files.readString(Path.of("src/docs/manual.md")))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(taken()).hasSizeGreaterThan(40);
    }

    @Test
    void everyPageIsPicturedInBothLanguages() throws IOException {
        List<String> english = taken().stream()
                .filter(name -> name.endsWith("-en.webp"))
                .map(name -> name.replace("-en.webp", ""))
                .toList();
        List<String> arabic = taken().stream()
                .filter(name -> name.endsWith("-ar.webp"))
                .map(name -> name.replace("-ar.webp", ""))
                .toList();
        assertThat(arabic).containsExactlyInAnyOrderElementsOf(english).hasSize(taken().size() / 2);
    }

    @Test
    void picturesAreLight() throws IOException {
        for (String name : taken()) {
            assertThat(Files.size(FOLDER.resolve(name))).as(name).isLessThan(MOST);
        }
    }
}
