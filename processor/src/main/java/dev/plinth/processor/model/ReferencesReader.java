package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.WrittenValue;
import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.RelationCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Understands which columns of the other entity a to-one refers to, if not to its key. */
final class ReferencesReader {
  /** Those whose values are equal in Java when the database says so. */
  private static final Set<Scalar> COMPARABLE =
      EnumSet.of(
          Scalar.BYTE,
          Scalar.SHORT,
          Scalar.INT,
          Scalar.LONG,
          Scalar.BIG_INTEGER,
          Scalar.CHAR,
          Scalar.STRING,
          Scalar.UUID,
          Scalar.DATE);

  private final Member member;
  private final AnnotationDeclaration relation;
  private final EntityDeclaration target;

  ReferencesReader(Member member, AnnotationDeclaration relation, EntityDeclaration target) {
    this.member = member;
    this.relation = relation;
    this.target = target;
  }

  /**
   * What it refers to; empty where that is a mistake.
   *
   * @param key the key of the target
   */
  Optional<KeyModel> read(KeyModel key, Problems problems) {
    List<WrittenValue> written = relation.elements("references");
    List<String> names = written.stream().map(WrittenValue::text).toList();
    List<ColumnProperty> properties = new ArrayList<>();
    for (WrittenValue name : written) {
      property(name, problems).ifPresent(properties::add);
    }
    if (properties.size() < written.size()) {
      return Optional.empty();
    }
    if (names.equals(key.properties().stream().map(StoredProperty::name).toList())) {
      return Optional.of(key);
    }
    if (member.field().annotations().has(Id.class)) {
      problems.add(
          RelationCode.REFERENCES_IN_KEY, relation.at("references"), member.shown(), shown(names));
      return Optional.empty();
    }
    return unique(names, properties, problems);
  }

  private Optional<ColumnProperty> property(WrittenValue name, Problems problems) {
    Optional<FieldDeclaration> field =
        StoredFields.of(target).filter(each -> each.name().equals(name.text())).findFirst();
    if (field.isEmpty()) {
      problems.add(
          RelationCode.REFERENCES_UNKNOWN,
          name.source(),
          name.text(),
          target.shown(),
          member.shown(),
          NearestName.hint(
              name.text(), StoredFields.of(target).map(FieldDeclaration::name).toList()));
      return Optional.empty();
    }
    return property(name, new Member(target, field.get()), problems);
  }

  private Optional<ColumnProperty> property(
      WrittenValue name, Member referenced, Problems problems) {
    Optional<ColumnProperty> plain =
        column(referenced).filter(each -> COMPARABLE.contains(each.column().scalar()));
    if (plain.isEmpty()) {
      problems.add(
          RelationCode.REFERENCES_TYPE,
          name.source(),
          member.shown(),
          referenced.shown(),
          referenced.field().type().shown());
    } else if (plain.get().column().nullable()) {
      problems.add(
          RelationCode.REFERENCES_NULLABLE, name.source(), member.shown(), referenced.shown());
      return Optional.empty();
    }
    return plain;
  }

  /** Its own mistakes are reported where the other entity is compiled. */
  private static Optional<ColumnProperty> column(Member referenced) {
    FieldDeclaration field = referenced.field();
    if (Relations.isRelation(field) || field.annotations().has(Embedded.class)) {
      return Optional.empty();
    }
    Problems ignored = new Problems();
    Access access = new AccessReader(referenced.entity()).read(field, ignored);
    return ColumnReader.read(referenced, access, Nesting.in(referenced.entity()), ignored)
        .map(ColumnProperty.class::cast);
  }

  private Optional<KeyModel> unique(
      List<String> names, List<ColumnProperty> properties, Problems problems) {
    Optional<List<String>> unique =
        UniqueNames.of(target).stream()
            .filter(each -> new HashSet<>(each).equals(new HashSet<>(names)))
            .filter(each -> each.size() == names.size())
            .findFirst();
    if (unique.isEmpty()) {
      problems.add(
          RelationCode.REFERENCES_NOT_UNIQUE,
          relation.at("references"),
          member.shown(),
          shown(names),
          names.size() == 1 ? "it" : target.shown());
      return Optional.empty();
    }
    List<StoredProperty> ordered = new ArrayList<>();
    for (String name : unique.get()) {
      ordered.add(properties.get(names.indexOf(name)));
    }
    TypeName type =
        ordered.size() == 1 ? properties.get(0).column().valueType() : ClassName.get(List.class);
    return Optional.of(new KeyModel(ordered, false, type));
  }

  private String shown(List<String> names) {
    return names.size() == 1
        ? target.shown() + "." + names.get(0)
        : String.join(", ", names) + " of " + target.shown();
  }
}
