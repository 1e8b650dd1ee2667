package dev.plinth.processor.model;

import com.palantir.javapoet.TypeName;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Understands a property that is a plain value. */
final class ColumnReader {

  static Optional<ColumnProperty> read(
      Member member, Access access, Nesting nesting, Problems problems) {
    boolean isConverted = member.field().converter().isPresent();
    Optional<ConverterModel> converter = ConverterReader.read(member, problems);
    Optional<Value> value =
        isConverted ? converter.map(known -> converted(member, known)) : plain(member, problems);
    return value.map(
        known ->
            new ColumnProperty(
                member.field().name(),
                member.field().type().name(),
                access,
                column(member, known, converter, nesting),
                member.source()));
  }

  private static Value converted(Member member, ConverterModel converter) {
    Scalar scalar = Value.scalar(converter.column()).orElseThrow();
    TypeName type = Value.boxed(member.valueType().name());
    return new Value(json(member, scalar), type, List.of(), Map.of());
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
    return value.map(
        known ->
            new Value(
                json(member, known.scalar()), known.type(), known.constants(), known.renamed()));
  }

  private static Scalar json(Member member, Scalar scalar) {
    boolean isJson = member.field().annotations().has(Json.class);
    return isJson && scalar == Scalar.STRING ? Scalar.JSON : scalar;
  }

  private static ColumnModel column(
      Member member, Value value, Optional<ConverterModel> converter, Nesting nesting) {
    Scalar scalar = value.scalar();
    Generation generation = generation(member, scalar, converter.isPresent());
    boolean absent = !nesting.key() && Nullability.ofColumn(member);
    OptionalInt precision =
        scalar.isDecimal() || scalar.isTime()
            ? member.columnNumber("precision")
            : OptionalInt.empty();
    return new ColumnModel(
        nesting.prefix()
            + WrittenName.of(member.field())
                .map(WrittenValue::text)
                .orElseGet(() -> SnakeCase.of(member.field().name())),
        nesting.path() + member.field().name(),
        scalar,
        value.type(),
        absent || nesting.nullable(),
        absent,
        generation == Generation.IDENTITY || generation == Generation.SEQUENCE,
        scalar == Scalar.STRING ? member.columnNumber("length") : length(scalar),
        precision,
        scalar.isDecimal() && precision.isPresent()
            ? OptionalInt.of(member.columnNumber("scale").orElse(0))
            : OptionalInt.empty(),
        value.constants(),
        converter,
        FacetsReader.read(member, generation, value.renamed()),
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
