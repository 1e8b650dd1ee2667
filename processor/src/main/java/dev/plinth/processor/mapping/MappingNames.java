package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.model.CamelCase;
import dev.plinth.processor.model.ColumnModel;
import dev.plinth.processor.model.ConstantProperty;
import dev.plinth.processor.model.ConverterModel;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.PropertyModel;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.RelationTarget;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.VariantModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names in one generated mapping. The constant that others use comes first, then the fields of
 * the properties; what nobody else sees gives way.
 */
public final class MappingNames {
  private final NameAllocator fields = new NameAllocator();
  private final NameAllocator methods = new NameAllocator();
  private final NameAllocator types = new NameAllocator();
  private final Map<String, StoredColumn> shared = new HashMap<>();
  private final Set<String> visible = new HashSet<>();

  MappingNames(EntityModel entity) {
    visible.add(fields.newName(entity.names().constant()));
    for (PropertyModel property : entity.properties()) {
      if (!(property instanceof EmbeddedProperty)) {
        visible.add(fields.newName(property.name(), property.name()));
      }
    }
    for (PropertyPath path : entity.references()) {
      if (path.isEmbedded()) {
        fields.newName(path.camelCase(), path.name());
      }
    }
    for (StoredColumn column : entity.columns()) {
      if (!isNamedAsProperty(column)) {
        fields.newName(column.name(), tag(column));
      }
    }
    for (StoredColumn column : entity.columns()) {
      shared.put(column.column().name(), column);
      if (column.column().isDefaulted()) {
        fields.newName(column.name() + "OrDefault", "insert of " + tag(column));
      }
    }
    converters(entity).forEach(each -> fields.newName(upper(each.name()), each));
    ordinals(entity)
        .forEach(type -> fields.newName(upper(((ClassName) type).simpleName()) + "_VALUES", type));
    entity
        .hierarchy()
        .variants()
        .forEach(
            variant -> {
              ClassName type = variant.entity().type();
              fields.newName(CamelCase.join(variable(type), "Rows"), type);
              types.newName(CamelCase.join(type.simpleName(), "Rows"), type);
            });
    fields.newName("API", Tag.API);
    for (MappingStatement statement : MappingStatement.values()) {
      fields.newName(statement.name(), statement);
    }
    for (MappingList list : MappingList.values()) {
      fields.newName(list.method(), list);
    }
    nameMethods(entity);
  }

  /** Whether a field that others see has this name. */
  boolean isField(String name) {
    return visible.contains(name);
  }

  /** The methods of a mapping that take an entity, or a row, have their names already. */
  private void nameMethods(EntityModel entity) {
    List.of("key", "withoutKey", "state", "read", "readKey", "rowKey").forEach(methods::newName);
    for (StoredColumn column : entity.columns()) {
      if (column.isEmbedded() && column.part() == 0) {
        methods.newName(valueName(column), value(column.path()));
      }
    }
    for (PropertyPath path : entity.references()) {
      if (path.isEmbedded()) {
        methods.newName(CamelCase.join("with", path.camelCase()), "with " + path.name());
      }
    }
    entity.stored().stream()
        .map(PropertyPath::of)
        .flatMap(Mapping::embeddeds)
        .forEach(
            path -> {
              methods.newName(CamelCase.join("read", path.camelCase()), "read " + path.name());
              methods.newName(CamelCase.join("copied", path.camelCase()), "copy " + path.name());
              methods.newName(
                  CamelCase.join("restored", path.camelCase()), "restored " + path.name());
            });
  }

  /** The field that holds a column. */
  public String column(StoredColumn given) {
    StoredColumn column =
        given.property() instanceof ConstantProperty
            ? shared.getOrDefault(given.column().name(), given)
            : given;
    return fields.get(isNamedAsProperty(column) ? column.property().name() : tag(column));
  }

  /** The field that holds what knows the rows of a variant. */
  String rows(VariantModel variant) {
    return fields.get(variant.entity().type());
  }

  /** The class that knows the rows of a variant. */
  String rowsType(VariantModel variant) {
    return types.get(variant.entity().type());
  }

  /** The method that gives what a column of an embedded value stores. */
  String value(StoredColumn column) {
    return methods.get(value(column.path()));
  }

  /** A reference is read at once, whatever the number of its columns. */
  private static String valueName(StoredColumn column) {
    return column.isReference() ? column.path().camelCase() : column.name();
  }

  private static String value(PropertyPath path) {
    return "value of " + path.name();
  }

  /** The method that gives an entity another reference in an embedded value. */
  String changer(PropertyPath path) {
    return methods.get("with " + path.name());
  }

  /** The method that makes an embedded value from a row. */
  String reader(PropertyPath path) {
    return methods.get("read " + path.name());
  }

  /** The method that copies an embedded value of the key. */
  String copier(PropertyPath path) {
    return methods.get("copy " + path.name());
  }

  /** The method that makes an embedded value from a state. */
  String restorer(PropertyPath path) {
    return methods.get("restored " + path.name());
  }

  /** The field that binds a column at an insert: it takes null where there is a default. */
  String insertedColumn(StoredColumn given) {
    StoredColumn column = shared.getOrDefault(given.column().name(), given);
    return column.column().isDefaulted() ? fields.get("insert of " + tag(column)) : column(given);
  }

  /** The field that holds a converter. */
  String converter(ConverterModel converter) {
    return fields.get(converter);
  }

  /** The field that holds the constants of an enum. */
  String constants(TypeName type) {
    return fields.get(type);
  }

  /** The converters of the columns, each once. */
  static Stream<ConverterModel> converters(EntityModel entity) {
    return entity.columns().stream()
        .flatMap(stored -> stored.column().converter().stream())
        .distinct();
  }

  /** The enums that are stored by the place of their constants, each once. */
  static Stream<TypeName> ordinals(EntityModel entity) {
    return entity.columns().stream()
        .map(StoredColumn::column)
        .filter(column -> column.scalar() == Scalar.ORDINAL)
        .map(ColumnModel::valueType)
        .distinct();
  }

  private static String upper(String camelCase) {
    return camelCase.replaceAll("([\\p{Ll}\\p{N}])(\\p{Lu})", "$1_$2").toUpperCase(Locale.ROOT);
  }

  /** The field that holds a reference, embedded or not. */
  public String relation(PropertyPath path) {
    return fields.get(path.name());
  }

  /** The field that holds a relation. */
  public String relation(PropertyModel property) {
    return fields.get(property.name());
  }

  /** The field that holds the relation at the end of {@code path} in another entity's mapping. */
  static String relation(RelationTarget target, String path) {
    String name = Stream.of(path.split("\\.")).reduce(CamelCase::join).orElseThrow();
    return name.equals(target.names().constant()) ? name + "_" : name;
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

  private static boolean isNamedAsProperty(StoredColumn column) {
    return !column.isEmbedded()
        && !column.isReference()
        && !(column.property() instanceof ConstantProperty);
  }

  private static String tag(StoredColumn column) {
    return "column " + column.part() + " of " + column.path().name();
  }

  /** Marks names that belong to no property, statement or list. */
  private enum Tag {
    API
  }
}
