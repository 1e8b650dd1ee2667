package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.PropertyModel;
import dev.plinth.processor.model.RelationTarget;
import dev.plinth.processor.model.StoredProperty;
import dev.plinth.processor.model.ToOneProperty;
import java.util.Locale;

/**
 * The names in one generated mapping. The constant that others use comes first, then the fields of
 * the properties; what nobody else sees gives way.
 */
public final class MappingNames {
  private final NameAllocator fields = new NameAllocator();

  MappingNames(EntityModel entity) {
    fields.newName(entity.names().constant());
    for (PropertyModel property : entity.properties()) {
      fields.newName(property.name(), property.name());
    }
    for (ToOneProperty property : entity.toOnes()) {
      fields.newName(foreignKeyProperty(property), columnTag(property));
    }
    fields.newName("API", Tag.API);
    for (MappingStatement statement : MappingStatement.values()) {
      fields.newName(statement.name(), statement);
    }
    for (MappingList list : MappingList.values()) {
      fields.newName(list.method(), list);
    }
  }

  /** The field that holds a column. */
  public String column(StoredProperty property) {
    return fields.get(property instanceof ToOneProperty ? columnTag(property) : property.name());
  }

  /** The field that holds a relation. */
  public String relation(PropertyModel property) {
    return fields.get(property.name());
  }

  /** The field that holds the relation {@code property} in the mapping of another entity. */
  static String relation(RelationTarget target, String property) {
    return property.equals(target.names().constant()) ? property + "_" : property;
  }

  /** The field that holds a statement. */
  String statement(MappingStatement statement) {
    return fields.get(statement);
  }

  /** The field that holds one of the mapping's lists. */
  String list(MappingList list) {
    return fields.get(list);
  }

  /** The field that checks the version of the runtime. */
  String api() {
    return fields.get(Tag.API);
  }

  /** For the names of a method's variables, none of which hides a field. */
  NameAllocator method() {
    return fields.clone();
  }

  /**
   * The name of a variable that holds an instance of {@code type}: {@code userAccount}, {@code
   * url}.
   */
  public static String variable(ClassName type) {
    String name = type.simpleName();
    int upper = 1;
    while (upper < name.length()
        && Character.isUpperCase(name.charAt(upper))
        && (upper + 1 == name.length() || !Character.isLowerCase(name.charAt(upper + 1)))) {
      upper++;
    }
    return name.substring(0, upper).toLowerCase(Locale.ROOT) + name.substring(upper);
  }

  /** The name of the key that a to-one stores, as if it were a property: {@code userId}. */
  public static String foreignKeyProperty(ToOneProperty property) {
    return property.name() + capitalised(property.target().key().property().name());
  }

  /** {@code name} with its first letter in upper case. */
  public static String capitalised(String name) {
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  private static String columnTag(StoredProperty property) {
    return "column of " + property.name();
  }

  /** Marks names that belong to no property, statement or list. */
  private enum Tag {
    API
  }
}
