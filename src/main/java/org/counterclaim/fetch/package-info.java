/** Gets pages and feeds from the network, from public addresses only, politely and within limits. */
@NullMarked
package org.counterclaim.fetch;

import org.jspecify.annotations.NullMarked;
