package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Sql;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.DaoMethodDeclaration;
import dev.plinth.processor.problem.DaoCode;
import dev.plinth.processor.problem.Problems;
import java.util.Optional;

/** Finds out where the statement of a method is: in its annotation, or in its name. */
final class DaoStatements {
  private final DaoQueryReader written;
  private final DerivedQueryReader derived;
  private final Optional<ClassName> entity;

  /**
   * @param entity of the DAO, if it has one
   */
  DaoStatements(DaoQueryReader written, DerivedQueryReader derived, Optional<ClassName> entity) {
    this.written = written;
    this.derived = derived;
    this.entity = entity;
  }

  /** Empty where something is wrong, which is reported. */
  Optional<DaoQuery> read(DaoMethodDeclaration method, Problems problems) {
    Optional<AnnotationDeclaration> sql = method.annotations().find(Sql.class);
    Optional<DerivedVerb> verb = DerivedVerb.of(method.name());
    if (sql.isEmpty() && verb.isEmpty()) {
      problems.add(DaoCode.DAO_METHOD_WITHOUT_SQL, method.source(), method.shown());
      return Optional.empty();
    }
    if (method.generic()) {
      problems.add(DaoCode.DAO_METHOD_GENERIC, method.source(), method.shown());
      return Optional.empty();
    }
    return sql.isPresent()
        ? written.read(method, sql.get(), problems)
        : derived.read(method, verb.orElseThrow(), entity, problems);
  }
}
