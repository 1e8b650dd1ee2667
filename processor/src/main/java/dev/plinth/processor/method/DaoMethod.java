package dev.plinth.processor.method;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import java.util.List;

/**
 * A method of a DAO.
 *
 * @param statements the constants that it needs
 */
public record DaoMethod(List<FieldSpec> statements, MethodSpec method) {
  public DaoMethod {
    statements = List.copyOf(statements);
  }

  /** A method that runs the statements of the mapping only. */
  static DaoMethod of(MethodSpec method) {
    return new DaoMethod(List.of(), method);
  }
}
