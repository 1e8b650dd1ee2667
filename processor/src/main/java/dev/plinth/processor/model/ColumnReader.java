package dev.plinth.processor.model;

import com.palantir.javapoet.TypeVariableName;
import dev.plinth.annotation.EnumStorage;
import dev.plinth.annotation.Enumerated;
import dev.plinth.annotation.ForeignKey;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Json;
import dev.plinth.processor.declaration.WrittenValue;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;
import java.util.Optional;
import java.util.OptionalInt;

/** Understands a property that is a plain value. */
final class ColumnReader {

  static Optional<ColumnProperty> read(
      Member member, Access access, Nesting nesting, Problems problems) {
    boolean isConverted = member.field().converter().isPresent();
    Optional<ConverterModel> written = ConverterReader.read(member, problems);
    Optional<Value> value =
        isConverted ? written.flatMap(known -> converted(member, known)) : own(member, problems);
    Optional<ConverterModel> converter =
        written.or(
            () ->
                value
                    .filter(known -> known.scalar() == Scalar.ARRAY)
                    .map(known -> ArrayTypes.converter(known.type())));
    return value.map(
        known ->
            new ColumnProperty(
                member.field().name(),
                member.field().type().name(),
                access,
                column(member, known, converter, nesting),
                member.source()));
  }

  private static Optional<Value> converted(Member member, ConverterModel converter) {
    return Value.converted(converter.column(), member.valueType().name())
        .map(value -> json(member, value));
  }

  private static Optional<Value> own(Member member, Problems problems) {
    return member
        .field()
        .jdbi()
        .map(jdbi -> JdbiReader.read(member, jdbi, problems).map(value -> json(member, value)))
        .orElseGet(() -> plain(member, problems));
  }

  private static Optional<Value> plain(Member member, Problems problems) {
    EnumStorage storage =
        member
            .field()
            .annotations()
            .find(Enumerated.class)
            .flatMap(enumerated -> enumerated.constant("value", EnumStorage.class))
            .orElse(EnumStorage.NAME);
    Optional<Value> value = Value.of(member.valueType(), storage);
    if (value.isEmpty()) {
      reject(member, problems);
    }
    return value.map(known -> json(member, known));
  }

  private static Value json(Member member, Value value) {
    return member.field().annotations().has(Json.class) ? value.asJson() : value;
  }

  private static ColumnModel column(
      Member member, Value value, Optional<ConverterModel> converter, Nesting nesting) {
    Scalar scalar = value.scalar();
    Generation generation = generation(member, scalar, converter.isPresent());
    boolean absent = !nesting.key() && Nullability.ofColumn(member);
    Scalar held = value.element().orElse(scalar);
    OptionalInt precision =
        held.isDecimal() || held.isTime() ? member.columnNumber("precision") : OptionalInt.empty();
    String name =
        WrittenName.of(member.field())
            .map(WrittenValue::text)
            .orElseGet(() -> SnakeCase.of(member.field().name()));
    return new ColumnModel(
        nesting.prefix() + name,
        nesting.path() + member.field().name(),
        scalar,
        value.type(),
        absent || nesting.nullable(),
        absent,
        generation == Generation.IDENTITY || generation == Generation.SEQUENCE,
        held == Scalar.STRING ? member.columnNumber("length") : length(scalar),
        precision,
        held.isDecimal() && precision.isPresent()
            ? OptionalInt.of(member.columnNumber("scale").orElse(0))
            : OptionalInt.empty(),
        value.constants(),
        value.element(),
        converter,
        FacetsReader.read(member, generation, nesting, name, value.renamed()),
        member.source());
  }

  private static OptionalInt length(Scalar scalar) {
    return scalar == Scalar.CHAR ? OptionalInt.of(1) : OptionalInt.empty();
  }

  /** Who makes the key; nobody makes what is none. */
  private static Generation generation(Member member, Scalar scalar, boolean isConverted) {
    if (ViewReader.isView(member.entity())) {
      return Generation.NONE;
    }
    boolean generatable =
        (scalar == Scalar.INT || scalar == Scalar.LONG)
            && !isConverted
            && KeyReader.marked(member.entity()).size() == 1
            && !member.field().annotations().has(ForeignKey.class);
    return member
        .field()
        .annotations()
        .find(Id.class)
        .map(
            id ->
                id.constant("generated", Generation.class)
                    .filter(written -> written != Generation.DEFAULT)
                    .orElse(generatable ? Generation.IDENTITY : Generation.NONE))
        .orElse(Generation.NONE);
  }

  /** A type that the entity leaves open is told where it does. */
  private static void reject(Member member, Problems problems) {
    if (member.entity().traits().generic()
        && member.valueType().name() instanceof TypeVariableName) {
      return;
    }
    if (Relations.namesEntity(member.field().type())) {
      problems.add(
          ColumnCode.RELATION_UNMARKED,
          member.source(),
          member.shown(),
          Relations.entity(member.field().type()).shown(),
          Relations.annotationFor(member.field().type()));
    } else {
      problems.add(
          ColumnCode.TYPE_UNSUPPORTED,
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
