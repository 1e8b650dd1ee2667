package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Constants that hold one statement each. */
public final class SqlConstants {
  private SqlConstants() {}

  /**
   * A constant for a statement.
   *
   * @param label where the statement comes from, for logs: {@code UserDao.findByName}
   * @param others its texts, by dialect, where they are not {@code text}
   * @param returning the columns that it gives back of what it writes
   */
  public static FieldSpec of(
      String name, String label, String text, Map<String, String> others, List<String> returning) {
    CodeBlock.Builder statement =
        CodeBlock.builder().add("$T.of($S,$W$S)", RuntimeTypes.SQL, label, text);
    others.forEach((dialect, own) -> statement.add("\n    .on($S,$W$S)", dialect, own));
    if (!returning.isEmpty()) {
      statement.add(".returning($L)", names(returning));
    }
    return FieldSpec.builder(RuntimeTypes.SQL, name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(statement.build())
        .build();
  }

  private static CodeBlock names(List<String> columns) {
    return columns.stream()
        .map(column -> CodeBlock.of("$S", column))
        .collect(CodeBlock.joining(", "));
  }
}
