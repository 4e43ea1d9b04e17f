package org.counterclaim.feed;

import org.counterclaim.fetch.Fetched;

/** Reads a feed of any of the three kinds. */
final class FeedReader {

    private FeedReader() {}

    static ParsedFeed read(Fetched fetched) throws NotAFeed {
        return isJson(fetched.body()) ? JsonFeed.read(fetched.body()) : XmlFeed.read(fetched);
    }

    private static boolean isJson(byte[] body) {
        int at = 0;
        // A byte order mark, then spaces.
        while (at < body.length && (body[at] <= ' ')) {
            at++;
        }
        return at < body.length && body[at] == '{';
    }
}
