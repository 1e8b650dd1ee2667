package dev.plinth.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.model.ColumnProperty;
import dev.plinth.processor.model.DeclaredPath;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.KeyCode;
import dev.plinth.processor.problem.Problems;
import java.util.List;

/** A key that is embedded compares by its values, and none of them is ever absent. */
final class EmbeddedKeyCheck implements EntityCheck {

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (DeclaredPath declared : entity.paths()) {
      if (entity.field(declared.path().root()).annotations().has(Id.class)) {
        if (declared.path().property() instanceof EmbeddedProperty property) {
          checkEquals(declared, property, problems);
          checkPresent(declared, problems);
        } else if (declared.path().steps().size() > 1) {
          checkPresent(declared, problems);
          checkType(declared, problems);
        }
      }
    }
  }

  private static void checkEquals(
      DeclaredPath declared, EmbeddedProperty property, Problems problems) {
    EntityDeclaration type = property.embedded().declaration();
    boolean compares =
        declares(type, "equals", List.of(ClassName.OBJECT))
            && declares(type, "hashCode", List.of());
    if (!type.isRecord() && !compares) {
      problems.add(
          KeyCode.KEY_WITHOUT_EQUALS,
          declared.member().field().source(),
          declared.member().shown(),
          type.shown());
    }
  }

  private static boolean declares(
      EntityDeclaration type, String name, List<? extends TypeName> parameters) {
    return type.methods().stream()
        .filter(method -> method.name().equals(name) && method.parameters().equals(parameters))
        .anyMatch(method -> !method.declaredIn().equals(ClassName.OBJECT));
  }

  private static void checkPresent(DeclaredPath declared, Problems problems) {
    FieldDeclaration field = declared.member().field();
    boolean absent =
        field
            .annotations()
            .find(Column.class)
            .flatMap(column -> column.flag("nullable"))
            .orElse(field.nullable() || declared.path().property().access().optional());
    if (absent) {
      problems.add(KeyCode.KEY_ABSENT_EMBEDDED, field.source(), declared.member().shown());
    }
  }

  private static void checkType(DeclaredPath declared, Problems problems) {
    if (declared.path().property() instanceof ColumnProperty plain
        && KeyCheck.UNRELIABLE.contains(plain.column().scalar())) {
      FieldDeclaration field = declared.member().field();
      problems.add(
          KeyCode.KEY_TYPE, field.source(), declared.member().shown(), field.type().shown());
    }
  }
}
