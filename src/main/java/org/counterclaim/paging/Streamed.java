package org.counterclaim.paging;

import jakarta.ws.rs.core.StreamingOutput;

/** A body that is written while it is read. */
record Streamed(StreamingOutput body) {}
