/** The vocabulary, sources and places that every installation starts with, and how they reach the database. */
@NullMarked
package org.counterclaim.reference;

import org.jspecify.annotations.NullMarked;
