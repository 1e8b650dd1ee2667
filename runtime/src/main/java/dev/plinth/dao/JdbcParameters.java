package dev.plinth.dao;

import java.math.BigDecimal;
import org.jdbi.v3.core.argument.Argument;

/** Takes the values of one statement in the forms that JDBC drivers know. */
interface JdbcParameters {

  void putInt(int at, int value);

  void putLong(int at, long value);

  void putDouble(int at, double value);

  void putBoolean(int at, boolean value);

  void putDecimal(int at, BigDecimal value);

  void putString(int at, String value);

  void putBytes(int at, byte[] value);

  /** A number that is an object already, which some drivers keep. */
  void putNumber(int at, Number value);

  /** A value of a type that the driver takes as an object. */
  void putObject(int at, Object value, int sqlType);

  /** A value of several. */
  void putArray(int at, SqlArray value);

  /** A value that Jdbi binds. */
  void putArgument(int at, Argument value);

  void putNull(int at, int sqlType);
}
