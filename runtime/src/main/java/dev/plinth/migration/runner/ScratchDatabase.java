package dev.plinth.migration.runner;

import dev.plinth.dialect.Dialect;
import dev.plinth.error.MigrationFailedException;
import dev.plinth.migration.inspect.Inspector;
import dev.plinth.migration.inspect.Structure;
import dev.plinth.migration.inspect.StructureLine;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** An empty database to prove something on; gone when it is closed. */
public final class ScratchDatabase implements AutoCloseable {

  private final Connections connections;
  private final Inspector inspector;
  private final Runnable drop;

  /**
   * One that is there already.
   *
   * @param drop makes it vanish; connections to it are closed by then
   */
  ScratchDatabase(Connections connections, Inspector inspector, Runnable drop) {
    this.connections = connections;
    this.inspector = inspector;
    this.drop = drop;
  }

  /**
   * A new one; nothing if none of this kind can be made here.
   *
   * @param configured the database of the configuration, on whose server one may be made
   * @throws MigrationFailedException if there is no place for it
   */
  public static Optional<ScratchDatabase> of(
      Dialect dialect, Optional<MigrationRunner> configured) {
    return MigrationDatabases.of(dialect).scratch(server(dialect, configured));
  }

  /**
   * Drops those on the server of the configuration that were left behind by processes which are
   * gone.
   *
   * @return a sentence without its full stop for each
   * @throws MigrationFailedException if nobody gets a connection
   */
  public static List<String> clear(Dialect dialect, Optional<MigrationRunner> configured) {
    return server(dialect, configured)
        .map(server -> MigrationDatabases.of(dialect).clearScratches(server))
        .orElse(List.of());
  }

  private static Optional<Connections> server(
      Dialect dialect, Optional<MigrationRunner> configured) {
    return configured
        .filter(runner -> runner.dialect().name().equals(dialect.name()))
        .flatMap(MigrationRunner::connections);
  }

  /** Runs revisions on it. */
  public MigrationRunner runner() {
    return MigrationRunner.open(connections);
  }

  /** What it is made of, as sorted lines that can be compared with those of another one. */
  public List<StructureLine> structure() {
    return Jdbi.create(connections::open).withHandle(handle -> Structure.of(inspector, handle));
  }

  @Override
  public void close() {
    drop.run();
  }
}
