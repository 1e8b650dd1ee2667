package dev.plinth.error;

import java.util.Collection;
import java.util.TreeSet;

/** A database that Plinth does not know, or that the entities were not compiled for. */
public final class UnsupportedDatabaseException extends PlinthException {

  private static final long serialVersionUID = 1L;

  /** Says what is not supported, and the way out. */
  public UnsupportedDatabaseException(String message) {
    super(message);
  }

  /** The driver reports this product, Plinth knows the others. */
  public UnsupportedDatabaseException(String product, Collection<String> known) {
    super("Plinth does not know the database " + product + "; it knows " + new TreeSet<>(known));
  }
}
