package dev.plinth.processor.model;

import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.EntityLookup;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.problem.EmbeddedCode;
import dev.plinth.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Understands a property whose type's own properties are columns, however deep they are. */
final class EmbeddedReader {
  private final EntityLookup types;
  private final ToOneReader toOnes;

  EmbeddedReader(EntityLookup types, ToOneReader toOnes) {
    this.types = types;
    this.toOnes = toOnes;
  }

  Optional<EmbeddedProperty> read(
      Member member, Access access, Nesting nesting, Problems problems) {
    TypeUse type = member.valueType();
    return EmbeddableType.check(member, type, problems)
        .flatMap(name -> types.embedded(name, nesting.home(), member.source()))
        .filter(found -> EmbeddableType.check(member, found, problems))
        .filter(found -> isFinite(member, found, nesting, problems))
        .flatMap(found -> property(member, access, found, nesting, problems));
  }

  private static boolean isFinite(
      Member member, EntityDeclaration type, Nesting nesting, Problems problems) {
    if (nesting.types().contains(type.type())) {
      problems.add(EmbeddedCode.EMBEDDED_CYCLE, member.source(), member.shown(), type.shown());
      return false;
    }
    return true;
  }

  private Optional<EmbeddedProperty> property(
      Member member, Access access, EntityDeclaration type, Nesting nesting, Problems problems) {
    Embedding embedding = new Embedding(member, type.type());
    Nesting inside = nesting.into(embedding);
    List<FieldDeclaration> fields = StoredFields.of(type).toList();
    List<StoredProperty> properties =
        fields.stream()
            .<StoredProperty>flatMap(field -> nested(type, field, inside, problems).stream())
            .toList();
    if (fields.isEmpty()) {
      problems.add(EmbeddedCode.EMBEDDED_EMPTY, member.source(), member.shown(), type.shown());
    }
    if (fields.isEmpty() || properties.size() < fields.size()) {
      return Optional.empty();
    }
    return new ConstructionReader(type, properties)
        .read(problems)
        .map(construction -> new EmbeddedType(type, construction, properties))
        .map(
            embedded ->
                new EmbeddedProperty(
                    member.field().name(),
                    member.field().type().name(),
                    access,
                    embedded,
                    embedding.isNullable(),
                    member.source()));
  }

  private Optional<? extends StoredProperty> nested(
      EntityDeclaration type, FieldDeclaration field, Nesting nesting, Problems problems) {
    Member member = new Member(type, field);
    if (field.annotations().has(Id.class)) {
      problems.add(EmbeddedCode.EMBEDDED_KEY_INSIDE, field.source(), member.shown(), type.shown());
      return Optional.empty();
    }
    boolean isReference = Relations.toOne(field).isPresent();
    if (Relations.isRelation(field) && (!isReference || nesting.key())) {
      problems.add(
          isReference ? EmbeddedCode.EMBEDDED_KEY_REFERENCE : EmbeddedCode.EMBEDDED_RELATION,
          field.source(),
          member.shown(),
          type.shown());
      return Optional.empty();
    }
    Access access = new AccessReader(type).read(field, problems);
    if (isReference) {
      return toOnes.read(member, access, nesting, problems);
    }
    return field.annotations().has(Embedded.class)
        ? read(member, access, nesting, problems)
        : ColumnReader.read(member, access, nesting, problems);
  }
}
