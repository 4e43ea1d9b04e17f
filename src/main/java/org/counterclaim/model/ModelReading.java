package org.counterclaim.model;

import java.util.List;
import org.counterclaim.extract.Extraction;

/** What a model made of a report, after checking. */
record ModelReading(Extraction extraction, List<Refusal> refused) {}
