/** Makes what the manuals show. */
package org.counterclaim.docs;
