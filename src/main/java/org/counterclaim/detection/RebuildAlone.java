package org.counterclaim.detection;

import jakarta.enterprise.context.ApplicationScoped;
import org.counterclaim.platform.Task;

/** {@code ./counterclaim rebuild}: whoever may start the program needs no role. */
@ApplicationScoped
class RebuildAlone implements Task {

    private final Rebuild rebuild;

    RebuildAlone(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String run() {
        Rebuild.Outcome outcome = rebuild.everything();
        String found = "Found the conflicts of " + outcome.questions() + " questions anew";
        return outcome.handedToQueue() == 0
                ? found
                : found + "; " + outcome.handedToQueue()
                        + " are left to the server, which tells what is wrong with them";
    }
}
