package dev.plinth.query;

import dev.plinth.error.InvalidQueryException;
import java.util.HashMap;
import java.util.Map;

/** The values of the parameters of one run. Immutable. */
record Bindings(Map<Param<?>, Object> values) {

  static final Bindings NONE = new Bindings(Map.of());

  Bindings {
    values = Map.copyOf(values);
  }

  <V> Bindings with(Param<V> param, V value) {
    if (value == null) {
      throw new InvalidQueryException(
          "null was given for the parameter "
              + param
              + ": nothing compares with NULL; build the query with isNull() instead");
    }
    Map<Param<?>, Object> all = new HashMap<>(values);
    all.put(param, value);
    return new Bindings(all);
  }

  @SuppressWarnings("unchecked") // put in by with
  <V> V get(Param<V> param) {
    Object value = values.get(param);
    if (value == null) {
      throw new InvalidQueryException(
          "the parameter " + param + " has no value: call bind with it before the query runs");
    }
    return (V) value;
  }
}
