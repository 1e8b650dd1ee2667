package dev.plinth.processor.declaration;

import dev.plinth.processor.problem.SourceRef;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An annotation as the user wrote it.
 *
 * @param type its qualified name
 * @param values the members that the user wrote, by name; defaults are not part of it
 */
public record AnnotationDeclaration(
    String type, Map<String, WrittenValue> values, SourceRef source) {
  public AnnotationDeclaration {
    values = Map.copyOf(values);
  }

  public boolean is(Class<? extends Annotation> annotation) {
    return type.equals(annotation.getName());
  }

  public String simpleName() {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  public Optional<WrittenValue> value(String member) {
    return Optional.ofNullable(values.get(member));
  }

  /** The text of a member; empty where it is absent or "", which means the default everywhere. */
  public Optional<String> text(String member) {
    return value(member).map(WrittenValue::text).filter(text -> !text.isEmpty());
  }

  public Optional<Integer> number(String member) {
    return value(member).map(written -> (Integer) written.plain());
  }

  public Optional<Boolean> flag(String member) {
    return value(member).map(written -> (Boolean) written.plain());
  }

  public <E extends Enum<E>> Optional<E> constant(String member, Class<E> type) {
    return value(member).map(written -> Enum.valueOf(type, written.text()));
  }

  public List<WrittenValue> elements(String member) {
    return value(member).map(WrittenValue::elements).orElse(List.of());
  }

  public <E extends Enum<E>> List<E> constants(String member, Class<E> type) {
    return elements(member).stream().map(each -> Enum.valueOf(type, each.text())).toList();
  }

  /** The place of a member, or of the annotation where the member is not written. */
  public SourceRef at(String member) {
    return value(member).map(WrittenValue::source).orElse(source);
  }

  /** This annotation, completed by the members that only {@code other} says. */
  AnnotationDeclaration over(AnnotationDeclaration other) {
    Map<String, WrittenValue> merged = new HashMap<>(other.values);
    merged.putAll(values);
    return new AnnotationDeclaration(type, merged, source);
  }
}
