package org.counterclaim.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import org.counterclaim.conflict.ConflictView;

/** One object a line: the section and the conflict as REST shows it. */
final class ConflictJsonLines implements ConflictWriter {

    private record Line(Section section, ConflictView conflict) {}

    private final Writer out;
    private final ObjectMapper json;

    ConflictJsonLines(Writer out, ObjectMapper json) {
        this.out = out;
        this.json = json;
    }

    @Override
    public void write(Section section, ConflictView conflict) throws IOException {
        out.write(json.writeValueAsString(new Line(section, conflict)));
        out.write('\n');
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
