package org.counterclaim.paging;

import java.io.IOException;

/** Writes the items of a list one after the other, without keeping any. */
interface ListWriter<T> {

    void write(T item) throws IOException;

    void finish() throws IOException;
}
