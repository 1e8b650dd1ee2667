package dev.plinth.migration.runner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** SQLite: a file or folder that this user may not write to. */
final class SqliteWriteProbe implements WriteProbe {

  private static final String STATE =
      """
      select (select file from pragma_database_list where name = 'main') as file,
        (select journal_mode from pragma_journal_mode) as journal,
        (select query_only from pragma_query_only) as query_only""";

  @Override
  public Optional<Hindrance> ask(
      Handle handle, Optional<Connections> others, List<String> statements) {
    return handle
        .createQuery(STATE)
        .map(
            (row, context) ->
                what(row.getString(1), row.getString(2), row.getBoolean(3))
                    .map(what -> Hindrance.of(FailureKind.READ_ONLY, what)))
        .one();
  }

  private static Optional<String> what(String file, String journal, boolean isQueryOnly) {
    if (isQueryOnly) {
      return Optional.of("this connection only reads (query_only)");
    }
    if (file.isEmpty()) {
      return Optional.empty(); // in memory
    }
    Path path = Path.of(file);
    if (!Files.isWritable(path)) {
      return Optional.of("this user may not write to " + path);
    }
    Path folder = path.getParent();
    return journal.equals("delete") && folder != null && !Files.isWritable(folder)
        ? Optional.of("this user may not create files in " + folder + ", which changes need")
        : Optional.empty();
  }
}
