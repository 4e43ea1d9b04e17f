package org.counterclaim.extract.place;

import java.util.List;

/**
 * One name of one place.
 *
 * @param keys the keys of its words
 * @param place what it names
 * @param demonym whether it is the adjective of a country
 * @param derived whether its word of kind was left out: "Yarmouk" for Yarmouk camp
 */
record PlaceName(List<String> keys, NamedPlace place, boolean demonym, boolean derived) {}
