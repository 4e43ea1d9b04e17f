package org.counterclaim.document;

import java.util.List;

/**
 * One line of a report's text, without its end.
 *
 * @param start where it begins in the text, in UTF-16 code units
 * @param isApart whether an empty line stands before it
 */
record Paragraph(int start, boolean isApart, List<Passage> passages) {}
