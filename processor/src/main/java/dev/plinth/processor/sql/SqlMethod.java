package dev.plinth.processor.sql;

import dev.plinth.dialect.Capability;
import dev.plinth.dialect.registry.Dialects;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hand-written statement, and what its method says about it.
 *
 * @param text as written; parameters are {@code :name}, names are quoted with double quotes
 * @param parameters of the method, in its order
 * @param result what the method returns for a row
 * @param allRows whether an update or delete without condition is meant
 * @param readOnly whether the method promises not to write
 * @param paged whether the method appends a limit of its own
 * @param dialects the databases that the module is compiled for
 */
public record SqlMethod(
    String text,
    List<SqlParameter> parameters,
    ExpectedResult result,
    boolean allRows,
    boolean readOnly,
    boolean paged,
    List<String> dialects) {

  public SqlMethod {
    parameters = List.copyOf(parameters);
    dialects = List.copyOf(dialects);
  }

  /** A method that allows no more than it has to. */
  public static SqlMethod of(
      String text, List<SqlParameter> parameters, ExpectedResult result, List<String> dialects) {
    return new SqlMethod(text, parameters, result, false, false, false, dialects);
  }

  /** The parameter called {@code name}, or null. */
  @Nullable SqlParameter parameter(String name) {
    return parameters.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  /** Whether all databases that it runs on have arrays. */
  boolean takesArrays() {
    return dialects.stream()
        .allMatch(dialect -> Dialects.named(dialect).capabilities().can(Capability.ARRAY));
  }

  /** Whether the statement runs on this database and on no other. */
  boolean isOnlyFor(String dialect) {
    return dialects.equals(List.of(dialect));
  }
}
