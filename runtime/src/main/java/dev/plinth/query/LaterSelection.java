package dev.plinth.query;

import dev.plinth.dao.Execution;
import dev.plinth.dao.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** As {@link RowSelection}, with entities, which are whole once all rows are read. */
record LaterSelection<R extends @Nullable Object>(
    List<? extends Selectable<?>> values, RowReader<Supplier<R>> reader) implements Selection<R> {

  LaterSelection {
    values = List.copyOf(values);
  }

  @Override
  public List<SelectItem> items() {
    return values.stream().flatMap(value -> value.items().stream()).toList();
  }

  @Override
  public void check(From from) {
    values.forEach(value -> value.check(from));
  }

  @Override
  public String name() {
    return "query";
  }

  @Override
  public List<R> list(Execution execution) {
    List<R> rows = new ArrayList<>();
    execution.rows(reader).forEach(row -> rows.add(row.get()));
    return rows;
  }

  @Override
  public Stream<R> stream(Execution execution) {
    return execution.stream(reader).map(Supplier::get);
  }
}
