package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Constants that hold one statement each. */
public final class SqlConstants {
  private SqlConstants() {}

  /**
   * A constant for a statement.
   *
   * @param label where the statement comes from, for logs: {@code UserDao.findByName}
   * @param returning the columns that it gives back of what it writes
   */
  public static FieldSpec of(String name, String label, String text, List<String> returning) {
    CodeBlock statement = CodeBlock.of("$T.of($S,$W$S)", RuntimeTypes.SQL, label, text);
    return FieldSpec.builder(RuntimeTypes.SQL, name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(returning.isEmpty() ? statement : returning(statement, returning))
        .build();
  }

  private static CodeBlock returning(CodeBlock statement, List<String> columns) {
    Stream<CodeBlock> names = columns.stream().map(column -> CodeBlock.of("$S", column));
    return CodeBlock.of("$L.returning($L)", statement, names.collect(CodeBlock.joining(", ")));
  }
}
