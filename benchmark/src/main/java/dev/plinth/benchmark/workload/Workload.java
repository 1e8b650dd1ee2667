package dev.plinth.benchmark.workload;

import dev.plinth.benchmark.contender.Contender;
import dev.plinth.benchmark.contender.Contenders;
import dev.plinth.benchmark.contender.Databases;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One kind of work of one contender, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public abstract class Workload {

  /** All constants, unless {@code -p contender=…} says which. */
  @Param public Contenders contender;

  /** All constants, unless {@code -p database=…} says which. */
  @Param public Databases database;

  Contender library;

  /** Opens the database and fills it. */
  @Setup
  public void open() throws SQLException {
    library = open(contender, database);
    library.begin();
    fill();
    library.commit();
    start();
  }

  Contender open(Contenders contender, Databases database) throws SQLException {
    return contender.open(database);
  }

  /** Inserts the rows that are there before the first call. */
  void fill() throws SQLException {}

  /** Most work is measured on an open handle. */
  void start() throws SQLException {
    library.begin();
  }

  /** Closes the database. */
  @TearDown
  public void close() throws SQLException {
    library.close();
  }
}
