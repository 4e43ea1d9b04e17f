package org.counterclaim.extract.stance;

import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;

/**
 * How the words around a proposition put it.
 *
 * @param stance AFFIRMS or DENIES
 * @param certainty how firmly
 * @param rule name of the rule that found it
 */
public record Standing(Stance stance, Certainty certainty, String rule) {

    public static final Standing TOLD = new Standing(Stance.AFFIRMS, Certainty.REPORTED, "told");
}
