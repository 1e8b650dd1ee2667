package dev.plinth.processor.method;

import dev.plinth.processor.declaration.DaoMethodDeclaration;
import dev.plinth.processor.declaration.DaoParameter;
import dev.plinth.processor.model.EntityOutline;
import dev.plinth.processor.problem.DaoCode;
import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.sql.BoundParameter;
import dev.plinth.processor.sql.ResultColumn;
import dev.plinth.processor.sql.ResultColumn.Nullability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The properties of an entity that a record is made of. */
final class DerivedComponents {
  private final DerivedPaths paths;
  private final EntityOutline entity;

  DerivedComponents(DerivedPaths paths, EntityOutline entity) {
    this.paths = paths;
    this.entity = entity;
  }

  /** The properties that the components of a record are called after. */
  List<DerivedPath> read(DaoMethodDeclaration method, Problems problems) {
    List<DerivedPath> found = new ArrayList<>();
    for (DaoParameter component : method.components().orElse(List.of())) {
      Optional<DerivedPath> path =
          paths.named(entity, component.name()).filter(each -> isValue(each, component));
      if (path.isEmpty()) {
        problems.add(
            DaoCode.DERIVED_COMPONENT,
            method.source(),
            component.name(),
            ResultForm.row(method.returns()).shown(),
            component.type().shown(),
            entity.declaration().shown(),
            NearestName.hint(component.name(), paths.singleNames(entity)));
      } else if (mayBeNull(path.get()) && !component.nullable()) {
        problems.add(
            DaoCode.DERIVED_COMPONENT_NULL,
            method.source(),
            component.name(),
            ResultForm.row(method.returns()).shown(),
            path.get().property().shown());
      }
      path.ifPresent(found::add);
    }
    return found;
  }

  private static boolean isValue(DerivedPath path, DaoParameter component) {
    return path.property().target().isEmpty()
        && !path.isMany()
        && DerivedArguments.takes(path.property(), component.type());
  }

  private static boolean mayBeNull(DerivedPath path) {
    return path.property().nullable() || path.crossed().stream().anyMatch(DerivedStep::nullable);
  }

  /** What a statement returns that selects them. */
  static List<ResultColumn> columns(List<DerivedPath> components) {
    List<ResultColumn> columns = new ArrayList<>();
    for (DerivedPath path : components) {
      EntityProperty property = path.property();
      columns.add(
          new ResultColumn(
              property.column().name(),
              new BoundParameter.Place(property.table(), property.column()),
              property.column().type(),
              mayBeNull(path) ? Nullability.POSSIBLE : Nullability.NEVER,
              columns.size(),
              0,
              0));
    }
    return columns;
  }
}
