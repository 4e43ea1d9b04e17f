package org.counterclaim.paging;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows read by their ids, brought back into the order of the ids. */
public final class InOrder {

    private InOrder() {}

    public static <K, T> List<T> of(List<K> ids, List<T> rows, Function<T, K> id) {
        Map<K, T> byId = rows.stream().collect(Collectors.toMap(id, Function.identity(), (one, same) -> one));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
