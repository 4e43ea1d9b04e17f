package org.counterclaim.extract.attribution;

import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.Enclosure;

/** Names in quotation marks behind a word for a body. */
final class QuotedNames {

    private static final int QUOTED = 6;

    private QuotedNames() {}

    /** منظمة "أنقذوا الأطفال": a name may be made of any words. */
    static boolean holds(Reading reading, int start, int at) {
        int offset = reading.token(at).start();
        for (Enclosure enclosure : reading.sentence().enclosures()) {
            if (enclosure.kind() == Enclosure.Kind.QUOTATION && enclosure.closed() && enclosure.contains(offset)) {
                int from = reading.start(enclosure.span());
                int to = reading.sentence().tokenAt(enclosure.end() - 1);
                boolean headed = from > start && reading.marks().covering(from - 1, "speaker") != null;
                return headed && to - from <= QUOTED;
            }
        }
        return false;
    }
}
