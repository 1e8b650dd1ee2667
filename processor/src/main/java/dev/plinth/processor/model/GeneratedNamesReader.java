package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Table;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.schema.TableName;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** Names the table and the generated classes of an entity. */
public final class GeneratedNamesReader {

  static GeneratedNames read(EntityDeclaration entity) {
    String prefix = String.join("_", entity.type().simpleNames());
    return new GeneratedNames(
        beside(entity, usable(entity, "table").orElse(prefix + "Table")),
        Optional.of(
                written(entity, "dao")
                    .filter(Table.NONE::equals)
                    .or(() -> usable(entity, "dao"))
                    .orElse(prefix + "Dao"))
            .filter(dao -> !dao.equals(Table.NONE))
            .map(dao -> beside(entity, dao)),
        usable(entity, "constant").orElseGet(() -> upper(entity.type().simpleName())));
  }

  static TableName table(EntityDeclaration entity) {
    return new TableName(
        written(entity, "schema").orElse(null),
        written(entity, "name").orElseGet(() -> SnakeCase.of(entity.type().simpleName())));
  }

  /** Whether Java accepts the name. */
  public static boolean isUsable(String name) {
    return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
  }

  /** What Java does not accept is a problem, and the default stands in for it. */
  private static Optional<String> usable(EntityDeclaration entity, String member) {
    return written(entity, member).filter(GeneratedNamesReader::isUsable);
  }

  private static Optional<String> written(EntityDeclaration entity, String member) {
    Optional<AnnotationDeclaration> table = entity.annotations().find(Table.class);
    return table.flatMap(annotation -> annotation.text(member));
  }

  private static ClassName beside(EntityDeclaration entity, String name) {
    return ClassName.get(entity.type().packageName(), name);
  }

  private static String upper(String name) {
    return SnakeCase.of(name).toUpperCase(Locale.ROOT);
  }

  private GeneratedNamesReader() {}
}
