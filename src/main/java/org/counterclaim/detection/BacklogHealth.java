package org.counterclaim.detection;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells of questions set aside without taking the node out of service for them: the others are served as ever. */
@Readiness
@ApplicationScoped
class BacklogHealth implements HealthCheck {

    private final Backlog backlog;

    BacklogHealth(Backlog backlog) {
        this.backlog = backlog;
    }

    @Override
    public HealthCheckResponse call() {
        Backlog.Size size = backlog.size();
        return HealthCheckResponse.named("reconciliation")
                .up()
                .withData("degraded", size.parked() > 0)
                .withData("waiting", size.waiting())
                .withData("parked", size.parked())
                .build();
    }
}
