package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.declaration.ConverterDeclaration;
import dev.plinth.processor.declaration.TypeForm;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;
import java.util.Optional;

/** Understands the converter of a property. */
final class ConverterReader {
  private final Member member;
  private final ConverterDeclaration converter;
  private final Problems problems;

  private ConverterReader(Member member, ConverterDeclaration converter, Problems problems) {
    this.member = member;
    this.converter = converter;
    this.problems = problems;
  }

  /** Empty where there is none, or where it can't be used. */
  static Optional<ConverterModel> read(Member member, Problems problems) {
    return member
        .field()
        .converter()
        .flatMap(converter -> new ConverterReader(member, converter, problems).read());
  }

  private Optional<ConverterModel> read() {
    return isUsable() && isTyped()
        ? converter.column().map(column -> model(converter.type(), column))
        : Optional.empty();
  }

  private static ConverterModel model(ClassName type, TypeName column) {
    return new ConverterModel(type.simpleName(), type, column, Optional.empty());
  }

  private boolean isUsable() {
    if (converter.form() != TypeForm.CLASS && converter.form() != TypeForm.RECORD) {
      return reject(ColumnCode.CONVERTER_NOT_A_CLASS, converter.form().shown());
    }
    if (converter.traits().isAbstract()) {
      return reject(ColumnCode.CONVERTER_ABSTRACT);
    }
    if (!converter.reachable()) {
      return reject(
          ColumnCode.CONVERTER_UNREACHABLE,
          converter.traits().hidden() ? "is private" : "is not public and in another package",
          "Make it " + (converter.traits().hidden() ? "package-private" : "public"));
    }
    if (converter.traits().inner()) {
      return reject(ColumnCode.CONVERTER_UNREACHABLE, "is an inner class", "Make it static");
    }
    if (!converter.constructible()) {
      return reject(
          ColumnCode.CONVERTER_UNREACHABLE,
          "has no constructor without parameters that code of this package can call and that throws"
              + " no checked exception",
          "Add one");
    }
    return true;
  }

  private boolean isTyped() {
    TypeName declared = Value.boxed(member.valueType().name());
    Optional<TypeName> property = converter.property();
    Optional<TypeName> column = converter.column();
    if (converter.traits().generic() || property.isEmpty() || column.isEmpty()) {
      return reject(ColumnCode.CONVERTER_UNTYPED, Value.shown(declared));
    }
    if (!property.get().equals(declared)) {
      problems.add(
          ColumnCode.CONVERTER_OTHER,
          converter.source(),
          member.shown(),
          member.valueType().shown(),
          converter.shown(),
          Value.shown(property.get()));
      return false;
    }
    if (Value.converted(column.get(), declared).isEmpty()) {
      return reject(ColumnCode.CONVERTER_COLUMN, Value.shown(column.get()), Value.shown(declared));
    }
    return true;
  }

  private boolean reject(ProblemCode code, Object... more) {
    Object[] arguments = new Object[more.length + 2];
    arguments[0] = member.shown();
    arguments[1] = converter.shown();
    System.arraycopy(more, 0, arguments, 2, more.length);
    problems.add(code, converter.source(), arguments);
    return false;
  }
}
