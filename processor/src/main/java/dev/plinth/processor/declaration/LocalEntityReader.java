package dev.plinth.processor.declaration;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.View;
import dev.plinth.processor.problem.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds entities inside of methods, which the compiler shows to no processor. */
public final class LocalEntityReader {
  private static final Set<String> ENTITY =
      Set.of(
          Table.class.getSimpleName(),
          Table.class.getName(),
          View.class.getSimpleName(),
          View.class.getName());

  private final Optional<Trees> trees;

  /**
   * @param trees empty where the compiler has none
   */
  public LocalEntityReader(Optional<Trees> trees) {
    this.trees = trees;
  }

  /** Each at the method that it stands in. */
  public List<MisplacedAnnotation> read(RoundEnvironment round) {
    List<MisplacedAnnotation> found = new ArrayList<>();
    trees.ifPresent(
        known ->
            ElementFilter.typesIn(round.getRootElements()).stream()
                .map(known::getPath)
                .filter(path -> path != null && usesPlinth(path.getCompilationUnit()))
                .forEach(path -> new Scanner(known, found).scan(path, null)));
    return found;
  }

  /** Nobody else is looked through: method bodies are most of what there is. */
  private static boolean usesPlinth(CompilationUnitTree unit) {
    String room = Table.class.getPackageName();
    return unit.getImports().stream()
        .anyMatch(each -> each.getQualifiedIdentifier().toString().startsWith(room));
  }

  /** Looks through one type. */
  private static final class Scanner extends TreePathScanner<Void, Void> {
    private final Trees trees;
    private final List<MisplacedAnnotation> found;

    Scanner(Trees trees, List<MisplacedAnnotation> found) {
      this.trees = trees;
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
      TreePath method = method(getCurrentPath());
      Element place = method == null ? null : trees.getElement(method);
      if (place != null && isEntity(type)) {
        found.add(new MisplacedAnnotation(type.getSimpleName().toString(), SourceRef.of(place)));
      }
      return super.visitClass(type, null);
    }

    private static boolean isEntity(ClassTree type) {
      return type.getModifiers().getAnnotations().stream()
          .anyMatch(each -> ENTITY.contains(each.getAnnotationType().toString()));
    }

    /** The nearest method or constructor around it; null where there is none. */
    private static @Nullable TreePath method(TreePath path) {
      TreePath around = path.getParentPath();
      while (around != null && !(around.getLeaf() instanceof MethodTree)) {
        around = around.getParentPath();
      }
      return around;
    }
  }
}
