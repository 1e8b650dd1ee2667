package dev.plinth.processor.declaration;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.plinth.annotation.Table;
import dev.plinth.processor.problem.SourceRef;
import java.lang.annotation.Repeatable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads Plinth's annotations, also those that stand on the user's own annotations. */
final class AnnotationReader {
  private static final String OURS = Table.class.getPackageName() + ".";

  /** Each at its own place. */
  static Annotations read(Element element) {
    SourceRef place = SourceRef.of(element);
    return read(element, each -> AnnotationValues.read(each, place.at(each)), place::at);
  }

  /** All at {@code place}: there is none better. */
  static Annotations readAll(Element element, SourceRef place) {
    return read(element, each -> AnnotationValues.readAll(each, place), each -> place);
  }

  private static Annotations read(
      Element element,
      Function<AnnotationMirror, AnnotationDeclaration> reader,
      Function<AnnotationMirror, SourceRef> places) {
    List<AnnotationDeclaration> written = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (name(mirror).startsWith(OURS)) {
        unwrapped(mirror).map(reader).forEach(written::add);
      }
    }
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      behind(mirror, new HashSet<>())
          .forEach(
              meta ->
                  add(AnnotationValues.readAll(meta, places.apply(mirror)), type(meta), written));
    }
    return new Annotations(written);
  }

  /** Whether the annotation is named {@code Nullable}, wherever it comes from. */
  static boolean isNullable(AnnotationMirror mirror) {
    return type(mirror).getSimpleName().contentEquals("Nullable");
  }

  /** The annotations in a container of repeated ones; any other stands for itself. */
  private static Stream<? extends AnnotationMirror> unwrapped(AnnotationMirror mirror) {
    boolean container = type(mirror).getNestingKind().isNested();
    return container
        ? mirror.getElementValues().values().stream().flatMap(AnnotationValues::annotations)
        : Stream.of(mirror);
  }

  /** What an annotation of the user brings along, the nearest first. */
  private static Stream<AnnotationMirror> behind(
      AnnotationMirror mirror, Set<TypeElement> visited) {
    if (name(mirror).startsWith("java.")
        || name(mirror).startsWith(OURS)
        || !visited.add(type(mirror))) {
      return Stream.empty();
    }
    List<? extends AnnotationMirror> metas = type(mirror).getAnnotationMirrors();
    return Stream.concat(
        metas.stream()
            .filter(meta -> name(meta).startsWith(OURS))
            .flatMap(AnnotationReader::unwrapped),
        metas.stream().flatMap(meta -> behind(meta, visited)));
  }

  /** What may be repeated is repeated; of the rest, what stands on the property itself wins. */
  private static void add(
      AnnotationDeclaration meta, TypeElement type, List<AnnotationDeclaration> written) {
    for (int i = 0; i < written.size(); i++) {
      if (written.get(i).type().equals(meta.type())
          && !MoreElements.isAnnotationPresent(type, Repeatable.class)) {
        written.set(i, written.get(i).over(meta));
        return;
      }
    }
    written.add(meta);
  }

  private static String name(AnnotationMirror mirror) {
    return type(mirror).getQualifiedName().toString();
  }

  private static TypeElement type(AnnotationMirror mirror) {
    return MoreTypes.asTypeElement(mirror.getAnnotationType());
  }

  private AnnotationReader() {}
}
