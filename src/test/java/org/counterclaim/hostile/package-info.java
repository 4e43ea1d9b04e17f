/** What the product does with texts, files and requests that mean harm. */
package org.counterclaim.hostile;
