package org.counterclaim.extract.attribution;

import org.counterclaim.extract.Speaker;

/**
 * A speaker's name in a sentence.
 *
 * @param speaker whom it names
 * @param start index of its first token
 * @param end one past its last
 */
record Name(Speaker speaker, int start, int end) {}
