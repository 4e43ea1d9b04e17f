/** A language model as a second reader of reports: off until an administrator names an endpoint, and never trusted. */
@NullMarked
package org.counterclaim.model;

import org.jspecify.annotations.NullMarked;
