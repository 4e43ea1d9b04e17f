package org.counterclaim.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sites that an address may lie at: its host and those above it, alone and with the beginning of its path. */
final class Sites {

    private static final int MOST_STEPS = 3;

    private Sites() {}

    static List<String> of(URI address) {
        String host = address.getHost();
        if (host == null) {
            return List.of();
        }
        String tidy = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        List<String> paths = paths(address.getRawPath());
        List<String> sites = new ArrayList<>();
        for (String above = tidy; above.indexOf('.') > 0; above = above.substring(above.indexOf('.') + 1)) {
            for (String path : paths) {
                sites.add(above + path);
            }
        }
        return sites;
    }

    private static List<String> paths(String path) {
        List<String> paths = new ArrayList<>(List.of(""));
        StringBuilder start = new StringBuilder();
        for (String step : path.toLowerCase(Locale.ROOT).split("/", -1)) {
            if (!step.isEmpty() && paths.size() <= MOST_STEPS) {
                paths.add(start.append('/').append(step).toString());
            }
        }
        return paths;
    }
}
