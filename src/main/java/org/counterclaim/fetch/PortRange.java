package org.counterclaim.fetch;

/**
 * Ports that may be fetched from: {@code 443} or {@code 8000-8100}.
 *
 * @param first 1 to 65535
 * @param last not before the first
 */
public record PortRange(int first, int last) {

    public PortRange {
        if (first < 1 || last > 65_535 || last < first) {
            throw new IllegalArgumentException("ports are 1 to 65535, such as 443 or 8000-8100");
        }
    }

    public static PortRange of(String text) {
        int dash = text.indexOf('-');
        return dash < 0
                ? new PortRange(Integer.parseInt(text.strip()), Integer.parseInt(text.strip()))
                : new PortRange(
                        Integer.parseInt(text.substring(0, dash).strip()),
                        Integer.parseInt(text.substring(dash + 1).strip()));
    }

    boolean contains(int port) {
        return port >= first && port <= last;
    }
}
