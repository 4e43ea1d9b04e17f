package org.counterclaim.event;

import java.util.UUID;
import org.counterclaim.source.Names;

/** A subject as other things name it. */
public record SubjectRef(UUID id, String title, Names titles) {}
