package org.counterclaim.detection;

import java.util.List;
import org.counterclaim.reconcile.QuestionContext;
import org.counterclaim.reconcile.Statement;

/** Everything there is to say about one question. */
record Inquiry(Question question, QuestionContext context, List<Statement> statements, List<RuleTrial> trials) {}
