package dev.plinth.processor.declaration;

import com.google.auto.common.MoreTypes;
import dev.plinth.processor.problem.SourceRef;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Takes annotations apart without loading a class. */
final class AnnotationValues {

  /** The annotation, each value at its own place. */
  static AnnotationDeclaration read(AnnotationMirror mirror, SourceRef place) {
    return read(mirror, place, value -> place.at(mirror, value));
  }

  /** The annotation, everything at {@code place}. */
  static AnnotationDeclaration readAll(AnnotationMirror mirror, SourceRef place) {
    return read(mirror, place, value -> place);
  }

  /** The annotations in the value, which is an array of them. */
  static Stream<AnnotationMirror> annotations(AnnotationValue value) {
    return elements(value).stream()
        .map(AnnotationValue::getValue)
        .map(AnnotationMirror.class::cast);
  }

  private static AnnotationDeclaration read(
      AnnotationMirror mirror, SourceRef place, Function<AnnotationValue, SourceRef> places) {
    return new AnnotationDeclaration(
        MoreTypes.asTypeElement(mirror.getAnnotationType()).getQualifiedName().toString(),
        mirror.getElementValues().entrySet().stream()
            .collect(
                Collectors.toMap(
                    member -> member.getKey().getSimpleName().toString(),
                    member -> read(member.getValue(), places))),
        place);
  }

  private static WrittenValue read(
      AnnotationValue value, Function<AnnotationValue, SourceRef> places) {
    List<WrittenValue> elements =
        elements(value).stream().map(element -> read(element, places)).toList();
    return new WrittenValue(plain(value), elements, places.apply(value));
  }

  private static Object plain(AnnotationValue value) {
    return value.accept(
        new SimpleAnnotationValueVisitor14<Object, Void>(value.getValue()) {
          @Override
          public Object visitEnumConstant(VariableElement constant, Void none) {
            return constant.getSimpleName().toString();
          }
        },
        null);
  }

  private static List<? extends AnnotationValue> elements(AnnotationValue value) {
    return value.accept(
        new SimpleAnnotationValueVisitor14<List<? extends AnnotationValue>, Void>(List.of()) {
          @Override
          public List<? extends AnnotationValue> visitArray(
              List<? extends AnnotationValue> elements, Void none) {
            return elements;
          }
        },
        null);
  }

  private AnnotationValues() {}
}
