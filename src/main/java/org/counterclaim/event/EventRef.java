package org.counterclaim.event;

import java.util.UUID;
import org.counterclaim.source.Names;

/** An event as other things name it. */
public record EventRef(UUID id, String title, Names titles) {}
