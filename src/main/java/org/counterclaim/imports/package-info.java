/** Files of claims or reports: recognised, their columns mapped, their rows taken in one by one. */
@NullMarked
package org.counterclaim.imports;

import org.jspecify.annotations.NullMarked;
