package org.counterclaim.feed;

import java.util.List;

/** A feed as it came. */
record ParsedFeed(String title, String language, List<FeedItem> items) {}
