package dev.plinth.processor.method;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.declaration.DaoMethodDeclaration;
import dev.plinth.processor.declaration.DaoParameter;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.problem.DaoCode;
import dev.plinth.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parameters that choose and sort rows, and whether they fit the result. */
final class DaoControls {
  private static final Set<TypeName> NUMBERS = Set.of(TypeName.INT, TypeName.LONG, TypeName.DOUBLE);

  private DaoControls() {}

  /** Whether something comes behind the text of the statement. */
  static boolean has(DaoMethodDeclaration method) {
    return method.parameters().stream().anyMatch(DaoParameters::isControl);
  }

  static Optional<DaoParameter> paging(DaoMethodDeclaration method) {
    return method.parameters().stream().filter(DaoParameters::isPaging).findFirst();
  }

  static Optional<DaoParameter> sort(DaoMethodDeclaration method) {
    return method.parameters().stream().filter(DaoParameters::isSort).findFirst();
  }

  /** Reports what the parameters and the form of the result can't do together. */
  static void check(
      DaoMethodDeclaration method, ResultForm result, RowForm row, Problems problems) {
    List<DaoParameter> controls =
        method.parameters().stream().filter(DaoParameters::isControl).toList();
    boolean isPage = result.isPage();
    boolean isOne = controls.size() == 1;
    if (isPage || !controls.isEmpty()) {
      boolean fits =
          isOne
              && isPage == DaoParameters.isPaging(controls.get(0))
              && row.is(RowForm.Kind.ENTITY)
              && entity(controls.get(0).type()).name().equals(row.type());
      if (!fits) {
        problems.add(DaoCode.DAO_PAGE, method.source(), method.shown());
      }
    }
    if (!isForm(method, result, row)) {
      problems.add(DaoCode.DAO_RESULT, method.source(), method.shown(), method.returns().shown());
    }
  }

  /** {@code User} of a {@code Paging<User>}, {@code Sort<User>} or {@code List<Sort<User>>}. */
  private static TypeUse entity(TypeUse control) {
    TypeUse argument = control.arguments().get(0);
    return argument.arguments().isEmpty() ? argument : argument.arguments().get(0);
  }

  private static boolean isForm(DaoMethodDeclaration method, ResultForm result, RowForm row) {
    return switch (result) {
      case ARRAY ->
          !(method.returns().name() instanceof ArrayTypeName array)
              || !array.componentType().isPrimitive()
              || NUMBERS.contains(array.componentType());
      case MAP -> DaoRowForms.key(method.returns()).isPresent() || row.is(RowForm.Kind.ENTITY);
      default -> true;
    };
  }
}
