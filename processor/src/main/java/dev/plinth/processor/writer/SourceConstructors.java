package dev.plinth.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.mapping.RuntimeTypes;
import javax.lang.model.element.Modifier;

/** The ways to make a data access object: on a source of statements, on a Jdbi, on a handle. */
final class SourceConstructors {
  private SourceConstructors() {}

  /** The one that keeps the source in a field; more statements may follow. */
  static MethodSpec.Builder keeping(String source) {
    return constructor(RuntimeTypes.STATEMENT_SOURCE, source)
        .addJavadoc("Runs on a database or a session.\n")
        .addStatement("this.$1N = $1N", source);
  }

  /** Adds the one that keeps the source, and those that call it. */
  static void add(TypeSpec.Builder type, MethodSpec keeping) {
    type.addMethod(keeping)
        .addMethod(
            constructor(RuntimeTypes.JDBI, "jdbi")
                .addJavadoc(
                    "Runs on the handle that the Jdbi has bound to the thread, else on one per"
                        + " call.\n")
                .addStatement("this($T.of(jdbi))", RuntimeTypes.STATEMENT_SOURCE)
                .build())
        .addMethod(
            constructor(RuntimeTypes.HANDLE, "handle")
                .addJavadoc("Runs on this handle, and belongs to its thread.\n")
                .addStatement("this($T.of(handle))", RuntimeTypes.STATEMENT_SOURCE)
                .build());
  }

  /** A field that a constructor sets. */
  static FieldSpec field(ClassName type, String name) {
    return FieldSpec.builder(type, name).addModifiers(Modifier.PRIVATE, Modifier.FINAL).build();
  }

  private static MethodSpec.Builder constructor(ClassName type, String parameter) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addParameter(type, parameter);
  }
}
