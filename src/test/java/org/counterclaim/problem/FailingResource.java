package org.counterclaim.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;

/** Fails as only a mistake of ours could. */
@Path("/api/v1/try/failure")
public class FailingResource {

    @GET
    @Path("database")
    public String loseTheDatabase() {
        throw new IllegalStateException(new SQLException("connection refused", "08001"));
    }

    @GET
    public String fail() {
        throw new IllegalStateException("a secret of the inside");
    }
}
