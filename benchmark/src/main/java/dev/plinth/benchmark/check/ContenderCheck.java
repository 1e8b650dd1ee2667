package dev.plinth.benchmark.check;

import dev.plinth.benchmark.contender.Contender;
import dev.plinth.benchmark.contender.Contenders;
import dev.plinth.benchmark.contender.Databases;
import dev.plinth.benchmark.contender.StatementLog;
import dev.plinth.benchmark.model.Address;
import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.ProductFilter;
import dev.plinth.benchmark.model.SampleData;
import dev.plinth.benchmark.model.User;
import dev.plinth.benchmark.model.UserGraph;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Does every workload once and compares: with what was written, and what is stored with what
 * hand-written JDBC stores.
 */
public final class ContenderCheck {

  private static final long FIRST_KEY = 5_000;

  private final Contenders contender;
  private final Databases database;

  private ContenderCheck(Contenders contender, Databases database) {
    this.contender = contender;
    this.database = database;
  }

  /**
   * Checks one contender on one database.
   *
   * @throws IllegalStateException if it does other work than it should; the message says which
   */
  public static void run(Contenders contender, Databases database) throws SQLException {
    ContenderCheck check = new ContenderCheck(contender, database);
    check.reportsStatements();
    check.same("stored rows", check.of(Contenders.values()[0]), check.of(contender));
  }

  /** Writes, reads back, and returns all that is stored in the end. */
  private String of(Contenders contender) throws SQLException {
    try (Contender library = contender.open(database)) {
      library.begin();
      insertsAndUpdates(library);
      insertsMany(library);
      searches(library);
      readsGraph(library);
      String inside = StoredRows.of(database, library.connection());
      library.commit();
      worksInUnits(library);
      undoes(library);
      return inside;
    }
  }

  private void insertsAndUpdates(Contender library) throws SQLException {
    Product first = SampleData.product(1);
    library.insert(first);
    same("generated key", "1", String.valueOf(first.id));
    same("find after insert", first, library.find(1));
    first.quantity++;
    first.description = null;
    first.rating = 5;
    library.update(first);
    same("find after update", first, library.find(1));
  }

  private void insertsMany(Contender library) throws SQLException {
    List<Product> generated = SampleData.products();
    library.insertAll(generated);
    List<Product> given = SampleData.productsFrom(FIRST_KEY);
    library.insertWithKeys(given);
    List<Product> found = library.findAll();
    same("count", String.valueOf(1 + 2 * SampleData.PRODUCTS), String.valueOf(found.size()));
    same("insert with generated keys", generated, found.subList(1, 1 + generated.size()));
    same("insert with given keys", given, found.subList(1 + generated.size(), found.size()));
  }

  /** After hand-written Java over what was written. */
  private void searches(Contender library) throws SQLException {
    List<Product> all = library.findAll();
    same("page", all.subList(41, 61), library.pageAfter(all.get(40).id));
    for (int i = 0; i < 2 * ProductFilter.SHAPES; i++) {
      ProductFilter filter = ProductFilter.of(i);
      List<Product> expected = all.stream().filter(filter::accepts).limit(20).toList();
      same(filter.toString(), expected, library.search(filter));
    }
  }

  private void readsGraph(Contender library) throws SQLException {
    UserGraph graph = SampleData.graph();
    library.insertGraph(graph);
    List<User> users = withAddresses(graph);
    same("generated key of a user", "100", String.valueOf(users.get(99).id));
    same("generated key of an address", "300", String.valueOf(users.get(99).addresses.get(2).id));
    List<User> found = library.findGraph();
    same("graph", users, found);
    for (User user : found) {
      if (user.addresses.stream().anyMatch(address -> address.user != user)) {
        throw new IllegalStateException(
            contender + " on " + database.title() + ": an address does not refer to its user");
      }
    }
  }

  private static List<User> withAddresses(UserGraph graph) {
    graph.users().forEach(user -> user.addresses = new ArrayList<>());
    for (Address address : graph.addresses()) {
      address.user.addresses.add(address);
    }
    return graph.users();
  }

  private void worksInUnits(Contender library) throws SQLException {
    Product expected = SampleData.productsFrom(FIRST_KEY).get(41);
    same("whole unit", expected, library.findInUnit(FIRST_KEY + 41));
    library.changeInUnit(FIRST_KEY + 41);
    expected.quantity++;
    same("changed in a unit", expected, library.findInUnit(FIRST_KEY + 41));
  }

  /** Nothing may have been committed before its time. */
  private void undoes(Contender library) throws SQLException {
    library.begin();
    String before = StoredRows.of(database, library.connection());
    library.insertAll(SampleData.products());
    library.insertWithKeys(SampleData.productsFrom(2 * FIRST_KEY));
    library.insertGraph(SampleData.graph());
    library.rollback();
    same("rows after rollback", before, StoredRows.of(database, library.connection()));
    library.insert(SampleData.product(1));
    library.commit();
  }

  private void reportsStatements() throws SQLException {
    StatementLog log = new StatementLog();
    try (Contender library = contender.open(database, log)) {
      library.begin();
      library.insertWithKeys(SampleData.productsFrom(1));
      long before = log.statements();
      library.find(1);
      library.find(2);
      same("logged statements", "2", String.valueOf(log.statements() - before));
      library.commit();
    }
  }

  private void same(String what, Object expected, Object found) {
    if (!expected.toString().equals(found.toString())) {
      throw new IllegalStateException(
          contender
              + " on "
              + database.title()
              + ": "
              + what
              + ": "
              + Difference.between(expected.toString(), found.toString()));
    }
  }
}
