package org.counterclaim.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.conflict.ConflictView;
import org.counterclaim.conflict.Depth;
import org.counterclaim.source.Names;
import org.jspecify.annotations.Nullable;

/**
 * Linked data in one graph: conflicts and positions in words of our own, claims as schema.org's {@code Claim}, quotes as
 * Web Annotations, and who passed a claim on to whom as PROV attributions. Only what people decided is a
 * {@code ClaimReview}: the machine reviews nothing.
 */
final class ConflictJsonLd implements Form {

    /** In order of the chain: who says it, who passed it on, who carried it. */
    private enum Part {
        CLAIMANT,
        VIA,
        PUBLISHER
    }

    private final ObjectMapper json;
    private final ClaimReviews reviews;

    ConflictJsonLd(ObjectMapper json, ClaimReviews reviews) {
        this.json = json;
        this.reviews = reviews;
    }

    @Override
    public void write(Contents contents, OutputStream out) throws IOException {
        Graph graph = new Graph(out);
        contents.each(Depth.EXPORT, (section, conflict) -> {
            Map<UUID, Report> reports = Report.of(contents.database(), conflict);
            graph.add(conflict(section, conflict));
            for (ClaimView claim : Report.claims(conflict).toList()) {
                if (graph.isNew(claim.id())) {
                    graph.add(claim(claim, reports));
                    if (claim.quote() != null) {
                        graph.add(annotation(claim));
                    }
                }
            }
            for (Report report : reports.values()) {
                if (graph.isNew(report.id())) {
                    graph.add(report(report));
                }
            }
            for (ObjectNode review : reviews.of(conflict, contents.order().language())) {
                graph.add(review);
            }
        });
        graph.finish();
    }

    /** Writes node after node, each once. */
    private final class Graph {
        private final OutputStream out;
        private final Set<UUID> written = new HashSet<>();
        private boolean first = true;

        Graph(OutputStream out) throws IOException {
            this.out = out;
            try (InputStream context = ConflictJsonLd.class.getResourceAsStream("context.jsonld")) {
                text("{\"@context\":" + json.readTree(Objects.requireNonNull(context)) + ",\"@graph\":[");
            }
        }

        boolean isNew(UUID id) {
            return written.add(id);
        }

        void add(ObjectNode node) throws IOException {
            text(first ? "\n" : ",\n");
            first = false;
            out.write(json.writeValueAsBytes(node));
        }

        void finish() throws IOException {
            text("\n]}\n");
        }

        private void text(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private ObjectNode conflict(Section section, ConflictView conflict) {
        ObjectNode node = node(conflict.id(), "Conflict");
        node.put("section", section.name()).put("conflictType", conflict.type());
        node.put("active", conflict.active()).put("score", conflict.score());
        node.put("reviewState", conflict.review().state());
        put(node, "resolution", conflict.review().resolution());
        put(node, "schema:comment", conflict.review().publicNote());
        node.set(
                "question",
                named(conflict.question().label())
                        .put("predicate", conflict.question().predicate()));
        node.set(
                "schema:about",
                named(conflict.event().titles())
                        .put("@id", urn(conflict.event().id()))
                        .put("@type", "schema:Event")
                        .set(
                                "schema:superEvent",
                                named(conflict.subject().titles())
                                        .put("@id", urn(conflict.subject().id()))));
        positions(conflict, node.putArray("position"));
        relations(conflict, node.putArray("relation"));
        node.put("detectedAt", ConflictColumn.moment(conflict.detectedAt()));
        node.put("changedAt", ConflictColumn.moment(conflict.changedAt()));
        return node;
    }

    private void positions(ConflictView conflict, ArrayNode nodes) {
        for (ConflictView.PositionView position : conflict.positions()) {
            ObjectNode node = named(position.label());
            node.put("@type", "Position").put("origins", position.origins());
            put(
                    node,
                    "verdict",
                    position.verdict() == null ? null : position.verdict().verdict());
            ArrayNode holds = node.putArray("holds");
            position.claims().forEach(claim -> holds.add(urn(claim.id())));
            ArrayNode fits = node.putArray("fits");
            position.fitting().forEach(claim -> fits.add(urn(claim.id())));
            nodes.add(node);
        }
    }

    private void relations(ConflictView conflict, ArrayNode nodes) {
        for (ConflictView.RelationView relation : conflict.relations()) {
            ObjectNode node = nodes.addObject().put("@type", "Relation").put("kind", relation.relation());
            node.set("claim", json.createObjectNode().put("@id", urn(relation.claim())));
            node.put("other", urn(relation.other()));
            node.set("why", languages(relation.why()));
        }
    }

    private ObjectNode claim(ClaimView claim, Map<UUID, Report> reports) {
        ObjectNode node = node(claim.id(), "schema:Claim");
        node.set("schema:text", spoken(claim.statement(), claim.language()));
        node.put("schema:inLanguage", claim.language());
        if (claim.translation() != null) {
            node.set(
                    "schema:workTranslation",
                    json.createObjectNode()
                            .put("@type", "schema:CreativeWork")
                            .set(
                                    "schema:text",
                                    spoken(
                                            claim.translation(),
                                            Objects.requireNonNullElse(claim.translationLanguage(), "und"))));
        }
        node.put("stance", claim.stance()).put("certainty", claim.certainty()).put("status", claim.status());
        node.put("schema:datePublished", ConflictColumn.moment(claim.publishedAt()));
        if (claim.madeAt() != null) {
            node.put("schema:dateCreated", ConflictColumn.moment(claim.madeAt()));
        }
        if (claim.claimant() != null) {
            node.set(
                    "schema:author",
                    agent(claim.claimant().id(), claim.claimant().names()));
            node.put("prov:wasAttributedTo", urn(claim.claimant().id()));
        }
        if (claim.document() != null && reports.containsKey(claim.document())) {
            node.put("schema:appearance", urn(claim.document())).put("prov:wasDerivedFrom", urn(claim.document()));
        }
        chain(claim, node.putArray("prov:qualifiedAttribution"));
        return node;
    }

    private void chain(ClaimView claim, ArrayNode links) {
        if (claim.claimant() != null) {
            link(links, Part.CLAIMANT, claim.claimant().id(), claim.claimant().names());
        }
        claim.via().forEach(via -> link(links, Part.VIA, via.id(), via.names()));
        if (claim.publisher() != null) {
            link(
                    links,
                    Part.PUBLISHER,
                    claim.publisher().id(),
                    claim.publisher().names());
        }
    }

    private void link(ArrayNode links, Part part, UUID source, Names names) {
        links.addObject()
                .put("@type", "prov:Attribution")
                .put("step", links.size())
                .put("role", part.name())
                .set("prov:agent", agent(source, names));
    }

    /** Where the words stand, by the words themselves: offsets do not outlive a change of encoding. */
    private ObjectNode annotation(ClaimView claim) {
        var quote = Objects.requireNonNull(claim.quote());
        ObjectNode node = json.createObjectNode().put("@id", urn(claim.id()) + "#quote");
        node.put("@type", "oa:Annotation")
                .put("oa:motivatedBy", "oa:identifying")
                .put("oa:hasBody", urn(claim.id()));
        ObjectNode selector =
                json.createObjectNode().put("@type", "oa:TextQuoteSelector").put("oa:exact", quote.exact());
        put(selector, "oa:prefix", quote.prefix());
        put(selector, "oa:suffix", quote.suffix());
        ObjectNode target = json.createObjectNode().put("@type", "oa:SpecificResource");
        if (claim.document() != null) {
            target.set("oa:hasSource", json.createObjectNode().put("@id", urn(claim.document())));
        }
        target.set("oa:hasSelector", selector);
        node.set("oa:hasTarget", target);
        return node;
    }

    private ObjectNode report(Report report) {
        ObjectNode node = json.createObjectNode().put("@id", urn(report.id()));
        node.putArray("@type").add("schema:NewsArticle").add("prov:Entity");
        node.set("schema:headline", spoken(report.headline(), report.language()));
        put(node, "schema:url", report.url());
        put(node, "schema:archivedAt", report.archiveUrl());
        return node.put("schema:datePublished", ConflictColumn.moment(report.publishedAt()));
    }

    private ObjectNode node(UUID id, String type) {
        return json.createObjectNode().put("@id", urn(id)).put("@type", type);
    }

    private ObjectNode agent(UUID id, Names names) {
        ObjectNode agent = named(names).put("@id", urn(id));
        agent.putArray("@type").add("schema:Organization").add("prov:Agent");
        return agent;
    }

    private ObjectNode named(Names names) {
        ObjectNode node = json.createObjectNode();
        node.set("names", languages(names));
        return node;
    }

    private ObjectNode languages(Names names) {
        ObjectNode languages = json.createObjectNode();
        put(languages, "ar", names.ar());
        put(languages, "en", names.en());
        return languages;
    }

    private ObjectNode spoken(String text, String language) {
        return json.createObjectNode().put("@value", text).put("@language", language);
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            node.put(field, value);
        }
    }

    static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
