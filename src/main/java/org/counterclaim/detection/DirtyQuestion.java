package org.counterclaim.detection;

import java.util.UUID;

/**
 * A mark that a question must be looked at again.
 *
 * @param id the row of the queue
 * @param spreads whether the questions near it must be looked at too
 */
record DirtyQuestion(long id, UUID question, UUID event, boolean spreads) {}
