package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The primary key.
 *
 * @param properties in declared order; none for some views
 * @param generated whether the database makes the value; null or 0 then means absent
 * @param type the type of a key in Java, boxed; of several properties a record in the mapping
 */
public record KeyModel(List<StoredProperty> properties, boolean generated, TypeName type) {

  /** That of a view without one. */
  public static final KeyModel NONE = new KeyModel(List.of(), false, ClassName.OBJECT);

  /** The record that stands for a key of several properties. */
  public static final String RECORD = "Key";

  public KeyModel {
    properties = List.copyOf(properties);
  }

  public List<PropertyPath> paths() {
    return properties.stream().map(PropertyPath::of).toList();
  }

  /** Its columns, in order. */
  public List<StoredColumn> columns() {
    return paths().stream().flatMap(path -> path.columns().stream()).toList();
  }

  public List<String> columnNames() {
    return columns().stream().map(each -> each.column().name()).toList();
  }

  /** Whether the mapping has a record for it. */
  public boolean hasRecord() {
    return properties.size() > 1;
  }

  /** What a variable that holds a key is called: as the property, if there is one. */
  public String name() {
    return hasRecord() ? "key" : properties.get(0).name();
  }

  /** Whether the value of a new row is made for it, by the database or by Plinth. */
  public boolean isMade() {
    return generated || columns().stream().anyMatch(each -> each.column().is(Stamp.KEY));
  }

  /** The property that is made. */
  public ColumnProperty generatedProperty() {
    return (ColumnProperty) properties.get(0);
  }

  /** The same in the mapping of another entity, which has the record of several properties. */
  KeyModel within(GeneratedNames names) {
    return properties.size() == 1
        ? this
        : new KeyModel(properties, generated, names.table().nestedClass(RECORD));
  }
}
