package org.counterclaim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No library here is of a version with a hole that is known and that another version does not have. */
class KnownHolesTest {

    private static final Path LIST = Path.of("src/test/resources/platform/known-holes.tsv");

    /** A line with one more says why the hole stays. */
    private static final int COLUMNS = 5;

    private record Hole(String library, Version from, Version mended, String advisory) {
        static Hole of(String line) {
            String[] cells = line.split("\t", -1);
            return new Hole(cells[0], Version.of(cells[1]), Version.of(cells[2]), cells[3]);
        }

        boolean isIn(Version version) {
            return version.compareTo(from) >= 0 && version.compareTo(mended) < 0;
        }
    }

    private record Version(List<Integer> numbers) implements Comparable<Version> {
        static Version of(String text) {
            return new Version(Arrays.stream(text.split("[.-]"))
                    .takeWhile(part -> part.matches("\\d{1,9}"))
                    .map(Integer::valueOf)
                    .toList());
        }

        @Override
        public int compareTo(Version other) {
            return Arrays.compare(padded(), other.padded());
        }

        private int[] padded() {
            return Arrays.copyOf(numbers.stream().mapToInt(Integer::intValue).toArray(), 6);
        }
    }

    /** By the folders of a local repository: library, version, file. */
    private static Map<String, Version> libraries() {
        String paths = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(paths.split(File.pathSeparator))
                .filter(path -> path.endsWith(".jar"))
                .map(Path::of)
                .collect(Collectors.toMap(
                        jar -> jar.getParent().getParent().getFileName().toString(),
                        jar -> Version.of(jar.getParent().getFileName().toString()),
                        (one, other) -> one.compareTo(other) < 0 ? one : other));
    }

    private static List<Hole> holes() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#"))
                .filter(line -> line.split("\t", -1).length == COLUMNS)
                .map(Hole::of)
                .toList();
    }

    @Test
    void noLibraryHasAHoleThatIsKnown() throws IOException {
        Map<String, Version> libraries = libraries();
        assertThat(holes())
                .as("update them, or see security.md")
                .noneMatch(hole -> hole.isIn(libraries.getOrDefault(hole.library(), hole.mended())));
    }

    @Test
    void everyLibraryOfTheListIsHere() throws IOException {
        assertThat(libraries().keySet())
                .containsAll(holes().stream().map(Hole::library).toList());
    }

    @Test
    void versionsAreComparedAsNumbers() {
        Hole hole = Hole.of("netty-codec-http\t4.1\t4.1.138\tCVE");
        assertThat(hole.isIn(Version.of("4.1.130.Final"))).isTrue();
        assertThat(hole.isIn(Version.of("4.1.138.Final"))).isFalse();
        assertThat(hole.isIn(Version.of("4.1.1000.Final"))).isFalse();
        assertThat(hole.isIn(Version.of("4.0.9"))).isFalse();
    }
}
