package dev.plinth.benchmark.workload;

import dev.plinth.benchmark.contender.Contender;
import dev.plinth.benchmark.contender.Contenders;
import dev.plinth.benchmark.contender.Databases;
import dev.plinth.benchmark.contender.StatementLog;
import java.sql.SQLException;

/** As {@link FindById}, and every statement is reported to a log. */
public class FindByIdLogged extends FindById {

  @Override
  Contender open(Contenders contender, Databases database) throws SQLException {
    return contender.open(database, new StatementLog());
  }
}
