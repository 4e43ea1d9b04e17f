package org.counterclaim.feed;

/** Where the words of a feed's reports are read. */
public enum FeedContent {
    /** In the feed where it holds the whole report, else in the page it links to. */
    AUTO,
    /** In the feed, however short. */
    FEED,
    /** In the page. */
    PAGE
}
