package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.IndexPart;
import dev.plinth.processor.model.StoredProperty;
import dev.plinth.processor.model.UniqueModel;
import java.util.List;
import java.util.stream.Stream;

/**
 * An entity with the SQL and the names of its generated mapping.
 *
 * @param module the module that declares the entity
 */
public record Mapping(EntityModel entity, String module, EntitySql sql, MappingNames names) {

  public static Mapping of(EntityModel entity, String module) {
    return new Mapping(entity, module, new EntitySql(entity), new MappingNames(entity));
  }

  /** The Java type of the entity. */
  public ClassName type() {
    return entity.type();
  }

  /** The properties of each unique key and of each unique index over all rows. */
  public List<List<StoredProperty>> uniqueKeys() {
    return Stream.concat(
            entity.uniques().stream().map(UniqueModel::properties),
            entity.indexes().stream()
                .filter(index -> index.unique() && index.where().isEmpty())
                .map(index -> index.parts().stream().map(IndexPart::property).toList()))
        .distinct()
        .toList();
  }

  /** The name of the entity in messages and logs: {@code Shop.Order}. */
  String displayName() {
    return String.join(".", entity.type().simpleNames());
  }

  /** The expression for the one instance of the mapping. */
  public CodeBlock constant() {
    return constant(entity.names().table(), entity.names().constant());
  }

  /** The expression for the one instance of a mapping. */
  static CodeBlock constant(ClassName mapping, String constant) {
    return CodeBlock.of("$T." + constant.replace("$", "$$"), mapping);
  }

  /** A name for the variable that holds an entity. */
  String entityVariable(NameAllocator names) {
    return names.newName(MappingNames.variable(entity.type()));
  }
}
