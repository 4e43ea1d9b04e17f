/** Asks a running server everything its description allows, and much that it doesn't. */
package org.counterclaim.fuzz;
