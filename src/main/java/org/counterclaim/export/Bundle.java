package org.counterclaim.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** All formats in one archive, with a manifest of what each file must be. */
final class Bundle implements Form {

    private record Written(long size, String sha256) {}

    private final ObjectMapper json;
    private final Map<String, Form> parts;

    /**
     * An archive.
     *
     * @param parts written in the order of their names
     */
    Bundle(ObjectMapper json, Map<String, Form> parts) {
        this.json = json;
        this.parts = new TreeMap<>(parts);
    }

    @Override
    public int passes() {
        return parts.values().stream().mapToInt(Form::passes).sum();
    }

    @Override
    public void write(Contents contents, OutputStream out) throws IOException {
        SteadyZip zip = new SteadyZip(out);
        Map<String, Written> written = new TreeMap<>();
        for (Map.Entry<String, Form> part : parts.entrySet()) {
            Sum sum = new Sum(zip.enter(part.getKey()));
            part.getValue().write(contents, sum);
            zip.leave();
            written.put(part.getKey(), new Written(sum.size, HexFormat.of().formatHex(sum.digest.digest())));
        }
        StringBuilder sums = new StringBuilder();
        written.forEach((name, each) ->
                sums.append(each.sha256()).append("  ").append(name).append('\n'));
        zip.enter("SHA256SUMS").write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.leave();
        zip.enter("manifest.json").write(manifest(contents.order(), written));
        zip.leave();
        zip.finish();
    }

    private byte[] manifest(ExportOrder order, Map<String, Written> written) throws IOException {
        ObjectNode manifest = json.createObjectNode();
        manifest.put("week", order.period().week())
                .put("from", order.period().from().toString())
                .put("to", order.period().to().toString())
                .put("language", order.language())
                .put("query", order.query())
                .put("edition", order.edition())
                .put("note", order.note());
        ObjectNode files = manifest.putObject("files");
        written.forEach(
                (name, each) -> files.putObject(name).put("size", each.size()).put("sha256", each.sha256()));
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
    }

    /** Sums up what goes through, and stays open. */
    private static final class Sum extends FilterOutputStream {
        private final MessageDigest digest = Sha256.digest();
        private long size;

        Sum(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int each) throws IOException {
            digest.update((byte) each);
            size++;
            out.write(each);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            digest.update(bytes, from, length);
            size += length;
            out.write(bytes, from, length);
        }

        @Override
        public void close() {}
    }
}
