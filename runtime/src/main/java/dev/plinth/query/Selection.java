package dev.plinth.query;

import dev.plinth.dao.Execution;
import dev.plinth.dao.Paging;
import dev.plinth.error.InvalidQueryException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a query gives for each row, and how it is read. */
sealed interface Selection<R extends @Nullable Object>
    permits EntitySelection, RowSelection, LaterSelection {

  /** The columns of the result. */
  List<SelectItem> items();

  /** Refuses what the rows of this from clause can't give unnoticed. */
  void check(From from);

  /** Refuses pages of other rows than entities of this paging's table. */
  default void checkPaged(Paging<?> paging) {
    throw new InvalidQueryException(
        "pages beside a cursor are pages of entities: begin with from(…), or ask for page(number,"
            + " size)");
  }

  /** What statements are called in logs. */
  String name();

  /** Runs a statement that gives these columns. */
  List<R> list(Execution execution);

  /** Likewise, row by row. */
  Stream<R> stream(Execution execution);
}
