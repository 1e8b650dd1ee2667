package dev.plinth.processor.model;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The way from an entity to one of its stored properties: {@code user}, {@code address.city}.
 *
 * @param steps from the property of the entity to the one that is meant; never none
 */
public record PropertyPath(List<StoredProperty> steps) {

  public PropertyPath {
    steps = List.copyOf(steps);
  }

  public static PropertyPath of(StoredProperty property) {
    return new PropertyPath(List.of(property));
  }

  /** The property of the entity. */
  public StoredProperty root() {
    return steps.get(0);
  }

  /** The property that is meant. */
  public StoredProperty property() {
    return steps.get(steps.size() - 1);
  }

  /** Whether it leads into an embedded value. */
  public boolean isEmbedded() {
    return steps.size() > 1;
  }

  /** What it is embedded in; empty for a property of the entity. */
  public Optional<PropertyPath> around() {
    return steps.size() == 1
        ? Optional.empty()
        : Optional.of(new PropertyPath(steps.subList(0, steps.size() - 1)));
  }

  /** Whether the way leads through what is embedded at the end of {@code other}. */
  public boolean isIn(PropertyPath other) {
    int length = other.steps().size();
    return steps.size() > length && steps.subList(0, length).equals(other.steps());
  }

  /** As the user writes it in {@code columns} of a key or an index. */
  public String name() {
    return steps.stream().map(StoredProperty::name).collect(Collectors.joining("."));
  }

  /** As one name of Java. */
  public String camelCase() {
    return steps.stream().map(StoredProperty::name).reduce(CamelCase::join).orElseThrow();
  }

  /** The way on, to a property of what is embedded at the end of this one. */
  public PropertyPath then(StoredProperty property) {
    return new PropertyPath(Stream.concat(steps.stream(), Stream.of(property)).toList());
  }

  /** The expression that reads what is at its end; null where something on the way is absent. */
  public CodeBlock readOrNull(CodeBlock entity) {
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock value = entity;
    for (StoredProperty step : steps.subList(0, steps.size() - 1)) {
      value = step.access().read(value);
      code.add("$L == null$W? null$W: ", value);
    }
    return code.add(property().access().read(value)).build();
  }

  /** Whether what is at its end can be changed without another instance of the entity. */
  public boolean isWritable() {
    return steps.stream().anyMatch(step -> step.access().isWritable());
  }

  /** The columns at its end, in the order in which the table has them. */
  public List<StoredColumn> columns() {
    if (property() instanceof EmbeddedProperty embedding) {
      return embedding.embedded().properties().stream()
          .flatMap(each -> then(each).columns().stream())
          .toList();
    }
    List<ColumnModel> columns = property().columns();
    return IntStream.range(0, columns.size())
        .mapToObj(part -> new StoredColumn(this, part, columns.get(part)))
        .toList();
  }
}
