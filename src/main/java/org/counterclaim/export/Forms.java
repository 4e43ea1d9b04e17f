package org.counterclaim.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterclaim.page.Phrasebook;
import org.counterclaim.page.Say;
import org.counterclaim.problem.ProblemException;

/** Finds who writes a format. */
@ApplicationScoped
class Forms {

    private static final String NO_BROWSER = "needs Chromium on the server, which prints it";

    private final ObjectMapper json;
    private final Phrasebook phrasebook;
    private final ExportSettings settings;
    private final Optional<Path> browser = Printing.browser();

    Forms(ObjectMapper json, Phrasebook phrasebook, ExportSettings settings) {
        this.json = json;
        this.phrasebook = phrasebook;
        this.settings = settings;
    }

    /** Refuses a format that this machine cannot write. */
    void requirePossible(ExportFormat format) {
        if (format == ExportFormat.PDF && browser.isEmpty()) {
            throw ProblemException.invalid("format", NO_BROWSER);
        }
    }

    Form of(ExportOrder order) {
        requirePossible(order.format());
        Say say = say(order, order.language());
        return switch (order.format()) {
            case CSV -> new ConflictCsv();
            case XLSX -> new ConflictXlsx(say);
            case JSONL -> new ConflictJsonLines(json);
            case JSONLD -> linked(say);
            case HTML -> new Digest(say);
            case PDF -> new Printing(new Digest(say), browser.orElseThrow());
            case ZIP -> bundle(order, say);
        };
    }

    private ConflictJsonLd linked(Say say) {
        return new ConflictJsonLd(json, new ClaimReviews(json, say, settings.publisher(), settings.address()));
    }

    private Bundle bundle(ExportOrder order, Say say) {
        Map<String, Form> parts = new TreeMap<>();
        parts.put("conflicts.csv", new ConflictCsv());
        parts.put(
                "conflicts.csv-metadata.json",
                (contents, out) -> out.write(new CsvDescription(json)
                        .of("conflicts.csv", say(order, "en"), say(order, "ar"), order.language())));
        parts.put("conflicts.xlsx", new ConflictXlsx(say));
        parts.put("conflicts.jsonl", new ConflictJsonLines(json));
        parts.put("conflicts.jsonld", linked(say));
        parts.put("digest-ar.html", new Digest(say(order, "ar")));
        parts.put("digest-en.html", new Digest(say(order, "en")));
        browser.ifPresent(found -> parts.put("digest.pdf", new Printing(new Digest(say), found)));
        parts.put(
                "summary.json",
                (contents, out) ->
                        out.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(contents.summary())));
        return new Bundle(json, parts);
    }

    private Say say(ExportOrder order, String language) {
        return phrasebook.in(language, order.period().to(), settings.zone());
    }
}
