/** What every page shares: layout, language, wording of numbers and times, errors. */
@NullMarked
package org.counterclaim.page;

import org.jspecify.annotations.NullMarked;
