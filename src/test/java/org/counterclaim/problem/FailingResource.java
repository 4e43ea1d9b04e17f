package org.counterclaim.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.counterclaim.paging.KeysetCursor;
import org.counterclaim.paging.Listed;
import org.counterclaim.paging.Lists;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Total;
import org.jboss.resteasy.reactive.RestResponse;

/** Fails as only a mistake of ours could. */
@Path("/api/v1/try/failure")
public class FailingResource {

    public record Item(String name) {}

    private static final Listed<Item> LISTED = Listed.of(Item.class, "/api/v1/try/failure", "Item");

    private final Lists lists;

    FailingResource(Lists lists) {
        this.lists = lists;
    }

    @GET
    @Path("database")
    public String loseTheDatabase() {
        throw new IllegalStateException(new SQLException("connection refused", "08001"));
    }

    /** A value that is written for a while before it cannot be. */
    public record Long(List<Object> items) {}

    @GET
    @Path("late")
    @Produces(MediaType.APPLICATION_JSON)
    public Long failWhenMostIsWritten() {
        List<Object> items = new ArrayList<>(Collections.nCopies(5_000, "an item"));
        items.add(new Object() {
            @SuppressWarnings("unused")
            public String getName() {
                throw new IllegalStateException("a secret of the inside");
            }
        });
        return new Long(items);
    }

    @GET
    @Path("late-lines")
    @Produces("application/x-ndjson")
    public StreamingOutput failWhenManyLinesAreWritten() {
        return out -> {
            for (int line = 0; line < 5_000; line++) {
                out.write("{\"name\":\"an item\"}\n".getBytes(StandardCharsets.UTF_8));
            }
            throw new IllegalStateException("a secret of the inside");
        };
    }

    /** A list whose second chunk cannot be read. */
    @GET
    @Path("late-list")
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD})
    public RestResponse<Page<Item>> failInTheSecondChunk(@BeanParam PageRequest wanted) {
        return lists.answer(LISTED, wanted, (asked, page) -> {
            if (page.after(1) != null) {
                throw new IllegalStateException("a secret of the inside");
            }
            return new Page<>(
                    Collections.nCopies(5_000, new Item("an item")),
                    KeysetCursor.of("second").toString(),
                    Total.UNCOUNTED);
        });
    }

    @GET
    public String fail() {
        throw new IllegalStateException("a secret of the inside");
    }
}
