package dev.plinth.processor.problem;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Points to one of several annotations of a type. The compiler has put them into a container that
 * nobody wrote, and its messager, which looks for that, points to the element instead.
 */
final class RepeatedAnnotations {
  private final Trees trees;

  RepeatedAnnotations(Trees trees) {
    this.trees = trees;
  }

  /** Whether the problem is about such an annotation, and was printed. */
  boolean print(Problem problem) {
    SourceRef place = problem.source();
    AnnotationMirror annotation = place.annotation();
    TreePath path = annotation == null ? null : trees.getPath(place.element());
    if (annotation == null || path == null) {
      return false;
    }
    Optional<Tree> tree =
        written(annotation, place.element(), path).map(found -> narrowed(found, place));
    tree.ifPresent(
        at -> trees.printMessage(Kind.ERROR, problem.message(), at, path.getCompilationUnit()));
    return tree.isPresent();
  }

  /** They stand in the container in the order in which they are written. */
  private Optional<AnnotationTree> written(
      AnnotationMirror annotation, Element element, TreePath path) {
    for (AnnotationMirror container : element.getAnnotationMirrors()) {
      for (AnnotationValue value : container.getElementValues().values()) {
        int index = index(value, annotation);
        List<? extends AnnotationTree> alike = index < 0 ? List.of() : alike(annotation, path);
        if (index >= 0 && index < alike.size()) {
          return Optional.of(alike.get(index));
        }
      }
    }
    return Optional.empty();
  }

  /** All annotations of the same type. */
  private List<? extends AnnotationTree> alike(AnnotationMirror annotation, TreePath path) {
    Element type = annotation.getAnnotationType().asElement();
    return modifiers(path.getLeaf()).stream()
        .flatMap(modifiers -> modifiers.getAnnotations().stream())
        .filter(each -> type.equals(trees.getElement(new TreePath(path, each.getAnnotationType()))))
        .toList();
  }

  private static Optional<ModifiersTree> modifiers(Tree tree) {
    if (tree instanceof ClassTree type) {
      return Optional.of(type.getModifiers());
    }
    return tree instanceof VariableTree variable
        ? Optional.of(variable.getModifiers())
        : Optional.empty();
  }

  private static Tree narrowed(AnnotationTree tree, SourceRef place) {
    AnnotationMirror annotation = place.annotation();
    if (annotation == null) {
      return tree;
    }
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
        annotation.getElementValues().entrySet()) {
      int index = index(member.getValue(), place.value());
      if (index >= 0 || member.getValue() == place.value()) {
        return argument(tree, member.getKey().getSimpleName().toString())
            .map(argument -> element(argument, index))
            .orElse(tree);
      }
    }
    return tree;
  }

  /** What is written for a member; the name may be left out of {@code value}. */
  private static Optional<Tree> argument(AnnotationTree tree, String member) {
    for (ExpressionTree argument : tree.getArguments()) {
      if (!(argument instanceof AssignmentTree assignment)) {
        return Optional.of(argument);
      }
      if (assignment.getVariable().toString().equals(member)) {
        return Optional.of(assignment.getExpression());
      }
    }
    return Optional.empty();
  }

  /** An array of one element may be written without braces. */
  private static Tree element(Tree argument, int index) {
    return argument instanceof NewArrayTree array && index >= 0
        ? array.getInitializers().get(index)
        : argument;
  }

  /** Where {@code wanted}, an annotation or a value, stands in an array; -1 if it does not. */
  private static int index(AnnotationValue array, @Nullable Object wanted) {
    if (array.getValue() instanceof List<?> elements) {
      for (int i = 0; i < elements.size(); i++) {
        if (elements.get(i) == wanted || ((AnnotationValue) elements.get(i)).getValue() == wanted) {
          return i;
        }
      }
    }
    return -1;
  }
}
