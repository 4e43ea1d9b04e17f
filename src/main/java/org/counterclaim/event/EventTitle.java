package org.counterclaim.event;

import java.util.Optional;
import java.util.UUID;

/** An event by its title and, where it is given, its subject. */
public record EventTitle(Optional<UUID> subject, String title) {}
