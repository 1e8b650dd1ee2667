package dev.plinth.error;

/** An object whose class is no entity of this database. */
public final class UnknownEntityException extends PlinthException {

  private static final long serialVersionUID = 1L;

  /** This class has no mapping. */
  public UnknownEntityException(Class<?> type) {
    super(
        type.getName()
            + " is no entity of this database: annotate it with @Table and compile it with"
            + " plinth-processor, or name its mapping in Database.builder().entities(…)");
  }
}
