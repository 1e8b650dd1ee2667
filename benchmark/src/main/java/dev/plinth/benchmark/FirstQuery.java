package dev.plinth.benchmark;

import dev.plinth.benchmark.contender.Contender;
import dev.plinth.benchmark.contender.Contenders;
import dev.plinth.benchmark.contender.Databases;
import dev.plinth.benchmark.model.SampleData;
import java.io.IOException;
import java.sql.SQLException;

/** What {@link ColdStart} starts: opens a contender, writes a row, reads it, and waits. */
public final class FirstQuery {

  /** Printed when the row was read. */
  static final String DONE = "done";

  private FirstQuery() {}

  /**
   * Runs the contender of this name on the database of that name; ends when standard input does.
   */
  public static void main(String[] arguments) throws IOException, SQLException {
    Contender library = Contenders.valueOf(arguments[0]).open(Databases.valueOf(arguments[1]));
    library.begin();
    library.insert(SampleData.product(1));
    library.find(1);
    library.commit();
    System.out.println(DONE);
    System.in.read();
    library.close();
  }
}
