package org.counterclaim.edition;

import java.util.Arrays;

/**
 * A text in 32 numbers of which near-copies share some: MinHash of its runs of words, in bands of three rows (Broder
 * 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3). Texts that share half of all their runs
 * meet with probability 0.99, a fifth with 0.23, a twentieth with 0.004: candidates, to be compared word by word.
 */
final class Sketch {

    private static final int BANDS = 32;
    private static final int ROWS = 3;

    /** Fewer runs than this are a headline, of which two may agree by chance. */
    static final int LEAST_RUNS = 20;

    private Sketch() {}

    /** The bands, ascending; none for a text too short to be known again by its likeness. */
    static long[] bands(Shingles shingles) {
        if (shingles.size() < LEAST_RUNS) {
            return new long[0];
        }
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long run : shingles.runs()) {
            for (int row = 0; row < least.length; row++) {
                least[row] = Math.min(least[row], Shingles.mixed(run ^ Shingles.mixed(row + 1L)));
            }
        }
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = Shingles.mixed(hash ^ least[band * ROWS + row]);
            }
            bands[band] = hash;
        }
        Arrays.sort(bands);
        return bands;
    }
}
