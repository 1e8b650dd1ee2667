package dev.plinth.dao;

import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.qualifier.QualifiedType;

/**
 * What Jdbi knows the values of one column by.
 *
 * @param place where each Jdbi keeps what it has found for the column, so that nothing is looked up
 */
record JdbiType(QualifiedType<?> type, int place) {

  private static final AtomicInteger PLACES = new AtomicInteger();

  static JdbiType of(QualifiedType<?> type) {
    return new JdbiType(type, PLACES.getAndIncrement());
  }
}
