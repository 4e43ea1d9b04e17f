package org.counterclaim.imports;

/** How far an import is. */
public enum State {
    /** Nothing is kept yet: its columns wait to be mapped. */
    MAPPING,
    RUNNING,
    DONE,
    /** Stopped by a person; what was kept stays, the rest can be started again. */
    CANCELLED
}
