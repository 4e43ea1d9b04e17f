/**
 * The values a claim is made of: who stands how to which answer, with what certainty. Plain Java, shared by extraction, reconciliation, storage and pages.
 */
@NullMarked
package org.counterclaim.statement;

import org.jspecify.annotations.NullMarked;
