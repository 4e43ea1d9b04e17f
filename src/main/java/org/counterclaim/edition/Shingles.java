package org.counterclaim.edition;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterclaim.extract.text.Folding;

/**
 * A text as the set of its runs of three words, spelling aside. Three words is where news texts part: runs of two are
 * shared by any two reports of one kind of event, and runs of five break at every edited word.
 */
final class Shingles {

    private static final int RUN = 3;

    /** The start tells; a text of a million words must not cost more than a long article. */
    private static final int MOST_WORDS = 20_000;

    private final Set<Long> runs;

    private Shingles(Set<Long> runs) {
        this.runs = runs;
    }

    static Shingles of(String text) {
        List<String> words = words(text);
        Set<Long> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            long hash = 1;
            for (String word : words.subList(i, i + RUN)) {
                hash = mixed(hash * 31 + word.hashCode());
            }
            runs.add(hash);
        }
        return new Shingles(runs);
    }

    private static List<String> words(String text) {
        BreakIterator bounds = BreakIterator.getWordInstance(ULocale.ROOT);
        String folded = Folding.fold(text);
        bounds.setText(folded);
        List<String> words = new ArrayList<>();
        int start = bounds.first();
        for (int end = bounds.next(); end != BreakIterator.DONE && words.size() < MOST_WORDS; end = bounds.next()) {
            if (bounds.getRuleStatus() != BreakIterator.WORD_NONE) {
                words.add(folded.substring(start, end));
            }
            start = end;
        }
        return words;
    }

    int size() {
        return runs.size();
    }

    Set<Long> runs() {
        return runs;
    }

    /** How much of the shorter text stands in the longer one, 0 to 1: a copy cut short is a copy still. */
    double containment(Shingles other) {
        Shingles shorter = size() <= other.size() ? this : other;
        Shingles longer = this.equals(shorter) ? other : this;
        long shared = shorter.runs.stream().filter(longer.runs::contains).count();
        return shorter.size() == 0 ? 0 : (double) shared / shorter.size();
    }

    /** A finalizer of good dispersion: step of SplitMix64 (Steele, Lea and Flood, 2014). */
    static long mixed(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
