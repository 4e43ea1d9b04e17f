package org.counterclaim.model;

import java.util.UUID;

/** A report to be read, and which attempt this is, from 1. */
record ReadingTask(UUID document, int attempt) {}
