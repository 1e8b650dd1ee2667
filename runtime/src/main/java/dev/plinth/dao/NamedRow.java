package dev.plinth.dao;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A row of hand-written SQL, whose columns are found by name, once per result. */
final class NamedRow extends ResultRow {

  private final int[] positions;

  private NamedRow(Rows owner, Backend backend, int[] positions) {
    super(owner, backend);
    this.positions = positions;
  }

  /** A row that holds the columns of the mapping in any order, among others or not. */
  static NamedRow of(Rows owner, Backend backend, EntityMapping<?> mapping, ResultSet result)
      throws SQLException {
    Map<String, Integer> labels = labels(result.getMetaData());
    List<? extends TableColumn<?, ?>> columns = mapping.columns();
    int[] positions = new int[columns.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = position(columns.get(i), labels);
    }
    return new NamedRow(owner, backend, positions);
  }

  private static int position(TableColumn<?, ?> column, Map<String, Integer> labels) {
    Integer position = labels.get(column.name().toLowerCase(Locale.ROOT));
    if (position == null) {
      throw Unreadable.of(
          column,
          "is not among the columns of the query, which are "
              + labels.keySet()
              + ": select it too, or map to a record of what is selected");
    }
    return position;
  }

  /** The first column of a name wins. */
  private static Map<String, Integer> labels(ResultSetMetaData columns) throws SQLException {
    Map<String, Integer> labels = new TreeMap<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      labels.putIfAbsent(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), i);
    }
    return labels;
  }

  @Override
  int position(int at) {
    return positions[at - 1];
  }
}
