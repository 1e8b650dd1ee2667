package dev.plinth.processor.model;

import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;
import java.util.Optional;
import java.util.OptionalInt;

/** Understands a property that is a plain value. */
final class ColumnReader {

  static Optional<ColumnProperty> read(
      Member member, Access access, Nesting nesting, Problems problems) {
    Optional<Value> value = Value.of(member.valueType());
    if (value.isEmpty()) {
      reject(member, problems);
    }
    return value.map(
        known ->
            new ColumnProperty(
                member.field().name(),
                member.field().type().name(),
                access,
                column(member, known, nesting),
                member.source()));
  }

  private static ColumnModel column(Member member, Value value, Nesting nesting) {
    boolean key = nesting.key() || member.field().annotations().has(Id.class);
    boolean absent = !key && member.isNullable();
    OptionalInt precision =
        value.scalar() == Scalar.DECIMAL ? member.columnNumber("precision") : OptionalInt.empty();
    return new ColumnModel(
        nesting.prefix()
            + member.columnText("name").orElseGet(() -> SnakeCase.of(member.field().name())),
        nesting.path() + member.field().name(),
        value.scalar(),
        value.type(),
        absent || nesting.nullable(),
        absent,
        key && isIdentity(member, value.scalar()),
        value.scalar() == Scalar.STRING ? member.columnNumber("length") : OptionalInt.empty(),
        precision,
        precision.isPresent()
            ? OptionalInt.of(member.columnNumber("scale").orElse(0))
            : OptionalInt.empty(),
        value.constants(),
        member.source());
  }

  private static boolean isIdentity(Member member, Scalar scalar) {
    Optional<AnnotationDeclaration> id = member.field().annotations().find(Id.class);
    if (id.isEmpty()) {
      return false;
    }
    Generation written =
        id.get().constant("generated", Generation.class).orElse(Generation.DEFAULT);
    boolean generatable =
        (scalar == Scalar.INT || scalar == Scalar.LONG)
            && KeyReader.marked(member.entity()).size() == 1;
    return written == Generation.IDENTITY || (written == Generation.DEFAULT && generatable);
  }

  private static void reject(Member member, Problems problems) {
    if (Relations.namesEntity(member.field().type())) {
      problems.add(
          ProblemCode.RELATION_UNMARKED,
          member.source(),
          member.shown(),
          Relations.entity(member.field().type()).shown(),
          Relations.annotationFor(member.field().type()));
    } else {
      problems.add(
          ProblemCode.TYPE_UNSUPPORTED,
          member.source(),
          member.shown(),
          member.field().type().shown(),
          member.isOptional()
              ? "Optional<" + Alternatives.to(member.valueType()) + ">"
              : Alternatives.to(member.valueType()));
    }
  }

  private ColumnReader() {}
}
