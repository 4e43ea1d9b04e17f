package org.counterclaim.reference;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All reference files together, read and found to fit one another.
 *
 * @param rows by file name
 */
record ReferenceContent(Map<String, List<ReferenceRow>> rows) {

    static ReferenceContent read() {
        Map<String, List<ReferenceRow>> rows = new LinkedHashMap<>();
        for (ReferenceFile file : ReferenceFiles.ALL) {
            rows.put(file.name(), file.read());
        }
        return checked(rows);
    }

    static ReferenceContent checked(Map<String, List<ReferenceRow>> rows) {
        ReferenceContent content = new ReferenceContent(rows);
        content.requireReferences(ReferenceFiles.TERMS, "predicate", ReferenceFiles.PREDICATES);
        content.requireReferences(ReferenceFiles.RULES, "source_predicate", ReferenceFiles.PREDICATES);
        content.requireReferences(ReferenceFiles.RULES, "target_predicate", ReferenceFiles.PREDICATES);
        content.requireReferences(ReferenceFiles.SOURCES, "parent", ReferenceFiles.SOURCES);
        content.requireReferences(ReferenceFiles.SOURCE_NAMES, "source", ReferenceFiles.SOURCES);
        content.requireReferences(ReferenceFiles.SOURCE_SITES, "source", ReferenceFiles.SOURCES);
        content.requireReferences(ReferenceFiles.PLACE_NAMES, "path", ReferenceFiles.PLACES);
        content.requireQualifierParents();
        content.requirePlaceParents();
        return content;
    }

    List<ReferenceRow> of(ReferenceFile file) {
        return Objects.requireNonNull(rows.get(file.name()), file.name());
    }

    /** Every name that sources go by, their main names included. */
    List<ReferenceRow> sourceNames() {
        return withMainNames(ReferenceFiles.SOURCES, "source", ReferenceFiles.SOURCE_NAMES);
    }

    /** Every name that places go by, their main names included. */
    List<ReferenceRow> placeNames() {
        return withMainNames(ReferenceFiles.PLACES, "path", ReferenceFiles.PLACE_NAMES);
    }

    private List<ReferenceRow> withMainNames(ReferenceFile things, String owner, ReferenceFile others) {
        List<ReferenceRow> names = new ArrayList<>();
        for (ReferenceRow thing : of(things)) {
            names.add(mainName(thing, owner, "en"));
            names.add(mainName(thing, owner, "ar"));
        }
        names.addAll(of(others));
        return names;
    }

    private static ReferenceRow mainName(ReferenceRow thing, String owner, String language) {
        String name = thing.text("name_" + language);
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put(owner, thing.key()).put("language", language).put("name", name);
        return new ReferenceRow(thing.file(), thing.line(), thing.key() + "|" + language + "|" + name, content);
    }

    private void requireReferences(ReferenceFile from, String column, ReferenceFile to) {
        Set<String> known = of(to).stream().map(ReferenceRow::key).collect(Collectors.toSet());
        for (ReferenceRow row : of(from)) {
            if (row.names(column) && !known.contains(row.text(column))) {
                throw row.fault(column, "\"%s\" is not in %s".formatted(row.text(column), to.name()));
            }
        }
    }

    private void requireQualifierParents() {
        List<ReferenceRow> values = of(ReferenceFiles.QUALIFIER_VALUES);
        Set<String> known = values.stream().map(ReferenceRow::key).collect(Collectors.toSet());
        for (ReferenceRow row : values) {
            String parent = row.text("qualifier") + "|" + row.text("parent_code");
            if (row.names("parent_code") && !known.contains(parent)) {
                throw row.fault("parent_code", "\"%s\" is not in %s".formatted(row.text("parent_code"), row.file()));
            }
        }
    }

    private void requirePlaceParents() {
        List<ReferenceRow> places = of(ReferenceFiles.PLACES);
        Set<String> known = places.stream().map(ReferenceRow::key).collect(Collectors.toSet());
        for (ReferenceRow row : places) {
            int end = row.key().lastIndexOf('/');
            if (end > 0 && !known.contains(row.key().substring(0, end))) {
                throw row.fault("path", "\"%s\" lies inside no place of the file".formatted(row.key()));
            }
        }
    }
}
