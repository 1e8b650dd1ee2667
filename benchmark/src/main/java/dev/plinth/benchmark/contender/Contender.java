package dev.plinth.benchmark.contender;

import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.ProductFilter;
import dev.plinth.benchmark.model.User;
import dev.plinth.benchmark.model.UserGraph;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * One library on a fresh database in memory that has the tables and no rows. All but {@link
 * #findInUnit} and {@link #changeInUnit} runs between {@link #begin} and {@link #commit}.
 */
public interface Contender extends AutoCloseable {

  /** Opens a handle, or what the library calls one, and a transaction on it. */
  void begin() throws SQLException;

  /** Commits, and closes the handle. */
  void commit() throws SQLException;

  /** Takes back all since {@link #begin}; the handle stays open, in another transaction. */
  void rollback() throws SQLException;

  /** The connection below, with which the check looks at what is stored. */
  Connection connection();

  /** Reads one product. */
  Product find(long id) throws SQLException;

  /** Inserts one product without a key, and sets the key that the database made. */
  void insert(Product product) throws SQLException;

  /** Writes all columns of one product. */
  void update(Product product) throws SQLException;

  /** Inserts products whose keys are given. */
  void insertWithKeys(List<Product> products) throws SQLException;

  /** Inserts products without keys, and sets the keys that the database made. */
  void insertAll(List<Product> products) throws SQLException;

  /** Reads all products in the order of their keys. */
  List<Product> findAll() throws SQLException;

  /** Reads the first 20 products behind a key, in the order of their keys. */
  List<Product> pageAfter(long id) throws SQLException;

  /** Reads the first 20 products that pass what the filter asks for, in the order of their keys. */
  List<Product> search(ProductFilter filter) throws SQLException;

  /** Inserts users and their addresses without keys, and sets the keys that the database made. */
  void insertGraph(UserGraph graph) throws SQLException;

  /** Reads all users that have addresses, with their addresses, in the order of the keys. */
  List<User> findGraph() throws SQLException;

  /** Opens a handle, begins, reads one product, commits, closes the handle. */
  Product findInUnit(long id) throws SQLException;

  /** Opens a handle, begins, reads one product, adds 1 to its quantity, writes, commits, closes. */
  void changeInUnit(long id) throws SQLException;

  /** Closes the database. */
  @Override
  void close() throws SQLException;
}
