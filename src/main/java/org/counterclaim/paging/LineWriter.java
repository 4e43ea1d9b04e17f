package org.counterclaim.paging;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;

/** An item a line. */
final class LineWriter<T> implements ListWriter<T> {

    private final Writer out;
    private final ObjectMapper json;
    private final Fields fields;

    LineWriter(Writer out, ObjectMapper json, Fields fields) {
        this.out = out;
        this.json = json;
        this.fields = fields;
    }

    @Override
    public void write(T item) throws IOException {
        String line = json.writeValueAsString(item);
        out.write(fields.areAll() ? line : fields.of(json.readTree(line)).toString());
        out.write('\n');
    }

    @Override
    public void finish() {}
}
