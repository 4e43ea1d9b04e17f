package org.counterclaim.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.counterclaim.article.Article;
import org.counterclaim.article.ArticleReader;
import org.counterclaim.fetch.Fetched;
import org.counterclaim.fetch.Fetcher;
import org.counterclaim.fetch.NotFetched;
import org.counterclaim.fetch.Wanted;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.source.Named;
import org.counterclaim.source.Sources;
import org.jspecify.annotations.Nullable;

/** Gets a report by its address alone. Runs outside any transaction: a server may take its time. */
@ApplicationScoped
public class ReportFetching {

    private final Fetcher fetcher;
    private final ArticleReader reader;
    private final Sources sources;

    ReportFetching(Fetcher fetcher, ArticleReader reader, Sources sources) {
        this.fetcher = fetcher;
        this.reader = reader;
        this.sources = sources;
    }

    /**
     * The report at an address.
     *
     * @throws NotFetched when there is none that may be read
     */
    public Article at(String url) {
        return reader.read(fetcher.fetch(url, Wanted.PAGE, Fetched.Validators.NONE));
    }

    /** Who published a report: the source known at its site, else whom the page names, else the host. */
    public Named publisher(Article article) {
        return publisher(article.address(), article.publisher());
    }

    /**
     * Who published what stands at an address.
     *
     * @param told the name that it gives itself, or empty
     */
    public Named publisher(URI address, String told) {
        UUID known = sources.publishingAt(address);
        if (known != null) {
            return new Named(known, sources.findById(known).in("ar").name());
        }
        boolean usable =
                !told.isBlank() && told.length() <= 200 && told.codePoints().anyMatch(Character::isLetter);
        String host = Objects.requireNonNullElse(address.getHost(), address.toString());
        return new Named(null, usable ? told : host.replaceFirst("^www\\.", ""));
    }

    /** Fills in what a body leaves out, from the page at its address. */
    DocumentBody completed(CaptureBody asked) {
        Article article = fetched(asked);
        if (asked.publishedAt() == null && article.publishedAt() == null) {
            throw ProblemException.invalid("publishedAt", "is needed: the page does not say when it was published");
        }
        return new CaptureBody(
                        or(asked.publisher(), publisher(article)),
                        article.address().toString(),
                        asked.archiveUrl(),
                        or(asked.headline(), article.headline()),
                        asked.author() == null ? article.byline() : asked.author(),
                        or(asked.language(), article.language()),
                        asked.publishedAt() == null ? article.publishedAt() : asked.publishedAt(),
                        article.text())
                .whole();
    }

    private Article fetched(CaptureBody asked) {
        try {
            return at(Objects.requireNonNull(asked.url()));
        } catch (NotFetched refused) {
            throw refused.asProblem("url");
        }
    }

    private static <T> T or(@Nullable T given, T found) {
        return given == null ? found : given;
    }
}
