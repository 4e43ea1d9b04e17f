package org.counterclaim.extract.text;

import java.util.ArrayList;
import java.util.List;

/** Hands each sentence, in order, the enclosures that overlap it. */
final class EnclosureCursor {

    private final List<Enclosure> enclosures;
    private final List<Enclosure> reached = new ArrayList<>();
    private int next;

    EnclosureCursor(List<Enclosure> enclosures) {
        this.enclosures = enclosures;
    }

    List<Enclosure> overlapping(int start, int end) {
        reached.removeIf(enclosure -> enclosure.end() <= start);
        while (next < enclosures.size() && enclosures.get(next).start() < end) {
            Enclosure enclosure = enclosures.get(next);
            if (enclosure.end() > start) {
                reached.add(enclosure);
            }
            next++;
        }
        return List.copyOf(reached);
    }
}
