package org.counterclaim.demo;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.counterclaim.claim.Reconciling;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;

/** The button on the empty queue. */
@Path("/demo")
public class DemoPage {

    private final DemoLoader loader;
    private final Reconciling reconciling;

    DemoPage(DemoLoader loader, Reconciling reconciling) {
        this.loader = loader;
        this.reconciling = reconciling;
    }

    @POST
    @Needs(Role.EDITOR)
    public Response load() {
        reconciling.await(loader.load());
        return Response.seeOther(URI.create("/conflicts")).build();
    }
}
