package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.declaration.JdbiDeclaration;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Understands a property that Jdbi binds and reads. */
final class JdbiReader {

  /** Empty where its column can't be told. */
  static Optional<Value> read(Member member, JdbiDeclaration jdbi, Problems problems) {
    jdbi.qualifiers().forEach(each -> check(member, each, problems));
    Optional<Scalar> held = Value.scalar(jdbi.holds());
    if (held.isEmpty()) {
      problems.add(ColumnCode.JDBI_HOLDS, jdbi.source(), member.shown(), Value.shown(jdbi.holds()));
    }
    return held.map(scalar -> Value.jdbi(member.valueType().name(), scalar));
  }

  private static void check(Member member, JdbiDeclaration.Qualifier qualifier, Problems problems) {
    flaw(qualifier)
        .ifPresent(
            flaw ->
                problems.add(
                    ColumnCode.JDBI_QUALIFIER,
                    qualifier.source(),
                    member.shown(),
                    qualifier.shown(),
                    flaw));
  }

  private static Optional<String> flaw(JdbiDeclaration.Qualifier qualifier) {
    if (!qualifier.isQualifier()) {
      return Optional.of("is no qualifier of Jdbi. Put @Qualifier of Jdbi on it");
    }
    if (!qualifier.isComplete()) {
      return Optional.of("needs values. Give its members defaults");
    }
    return qualifier.reachable()
        ? Optional.empty()
        : Optional.of("generated code can't name. Make it public");
  }

  /** What Jdbi is to tell factories and mappers apart by. */
  static List<ClassName> qualifiers(Member member) {
    return member.field().jdbi().stream()
        .flatMap(jdbi -> jdbi.qualifiers().stream())
        .map(JdbiDeclaration.Qualifier::type)
        .toList();
  }

  private JdbiReader() {}
}
