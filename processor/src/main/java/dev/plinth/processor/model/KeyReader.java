package dev.plinth.processor.model;

import com.palantir.javapoet.TypeName;
import dev.plinth.annotation.Id;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.problem.KeyCode;
import dev.plinth.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Finds the primary key. */
final class KeyReader {
  private final PropertyReader reader;

  KeyReader(PropertyReader reader) {
    this.reader = reader;
  }

  /** What is wrong with the properties themselves is reported where they are read. */
  Optional<KeyModel> read(EntityDeclaration entity, Problems problems) {
    List<FieldDeclaration> marked = marked(entity);
    if (marked.isEmpty() && ViewReader.isView(entity)) {
      return Optional.of(KeyModel.NONE);
    }
    if (marked.isEmpty()) {
      rejectMissing(entity, problems);
      return Optional.empty();
    }
    List<StoredProperty> properties =
        marked.stream()
            .flatMap(field -> reader.read(new Member(entity, field), new Problems()).stream())
            .filter(StoredProperty.class::isInstance)
            .map(StoredProperty.class::cast)
            .toList();
    if (properties.size() < marked.size()) {
      return Optional.empty();
    }
    StoredProperty first = properties.get(0);
    boolean generated = first instanceof ColumnProperty plain && plain.column().identity();
    return Optional.of(
        new KeyModel(properties, generated && marked.size() == 1, type(entity, properties)));
  }

  /** The key of an entity that is extended is missing only because nothing is inherited from it. */
  private static void rejectMissing(EntityDeclaration entity, Problems problems) {
    if (entity.parent().isEmpty()) {
      problems.add(KeyCode.KEY_MISSING, entity.source(), entity.shown());
    }
  }

  /** The fields with {@code @Id}. */
  static List<FieldDeclaration> marked(EntityDeclaration entity) {
    return StoredFields.of(entity).filter(field -> field.annotations().has(Id.class)).toList();
  }

  private static TypeName type(EntityDeclaration entity, List<StoredProperty> properties) {
    return properties.size() == 1
        ? properties.get(0).accept(KeyType.OF_PROPERTY)
        : GeneratedNamesReader.read(entity).table().nestedClass(KeyModel.RECORD);
  }

  /** The type of a key of one property. */
  private enum KeyType implements PropertyVisitor<TypeName> {
    OF_PROPERTY;

    @Override
    public TypeName column(ColumnProperty property) {
      return property.column().valueType();
    }

    @Override
    public TypeName embedded(EmbeddedProperty property) {
      return property.embedded().type();
    }

    @Override
    public TypeName toOne(ToOneProperty property) {
      return property.target().key().type();
    }

    @Override
    public TypeName toMany(ToManyProperty property) {
      throw new IllegalArgumentException(property.name());
    }
  }
}
