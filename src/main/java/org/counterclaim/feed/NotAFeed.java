package org.counterclaim.feed;

/** What was fetched cannot be read as a feed. */
final class NotAFeed extends Exception {
    NotAFeed(String why) {
        super(why);
    }
}
