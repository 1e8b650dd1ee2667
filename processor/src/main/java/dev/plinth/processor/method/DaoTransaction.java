package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.plinth.annotation.Transaction;
import dev.plinth.annotation.TransactionIsolation;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.DaoMethodDeclaration;
import dev.plinth.processor.declaration.DaoParameter;
import dev.plinth.processor.mapping.Overriding;
import dev.plinth.processor.mapping.RuntimeTypes;
import dev.plinth.processor.problem.DaoCode;
import dev.plinth.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the transaction that a method asks for. */
final class DaoTransaction {
  private final DaoMethodDeclaration method;
  private final AnnotationDeclaration annotation;
  private final String source;

  private DaoTransaction(
      DaoMethodDeclaration method, AnnotationDeclaration annotation, String source) {
    this.method = method;
    this.annotation = annotation;
    this.source = source;
  }

  /**
   * The transaction, if the method asks for one.
   *
   * @param source the field that runs statements
   */
  static Optional<DaoTransaction> of(DaoMethodDeclaration method, String source) {
    return method
        .annotations()
        .find(Transaction.class)
        .map(annotation -> new DaoTransaction(method, annotation, source));
  }

  /** Whether it can run in a transaction, if it asks for one; else that is reported. */
  static boolean check(DaoMethodDeclaration method, Problems problems) {
    if (!method.annotations().has(Transaction.class)) {
      return true;
    }
    boolean streams = method.returns().is(Stream.class);
    if (streams) {
      problems.add(DaoCode.TRANSACTION_STREAM, method.source(), method.shown());
    }
    for (String thrown : method.thrown()) {
      problems.add(DaoCode.TRANSACTION_THROWS, method.source(), method.shown(), thrown);
    }
    return !streams && method.thrown().isEmpty();
  }

  /**
   * Code that runs in the transaction.
   *
   * @param isVoid whether the code returns nothing
   * @param members names of the class
   * @param constants of the class; takes the settings
   */
  CodeBlock around(
      CodeBlock body, boolean isVoid, NameAllocator members, List<FieldSpec> constants) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(isVoid ? "$L{\n$>" : "return $L{\n$>", begin(members, constants))
            .add(body);
    if (isVoid) {
      code.addStatement("return true");
    }
    return code.add("$<});\n").build();
  }

  /** Up to the body of the lambda. */
  private CodeBlock begin(NameAllocator members, List<FieldSpec> constants) {
    CodeBlock.Builder code = CodeBlock.builder().add("$N.inTransaction(", source);
    settings(members)
        .ifPresent(
            settings -> {
              constants.add(settings);
              code.add("$N, ", settings);
            });
    return code.add("() -> ").build();
  }

  /** A method that has a body already. */
  DaoMethod ofBody(TypeName dao, NameAllocator members) {
    NameAllocator names = members.clone();
    List<FieldSpec> constants = new ArrayList<>();
    List<CodeBlock> arguments = new ArrayList<>();
    TypeName returns = method.returns().name();
    boolean isVoid = returns.equals(TypeName.VOID);
    MethodSpec.Builder builder =
        Overriding.method(method.name(), DaoQueryMethod.marked(returns, method.nullable()));
    builder.varargs(method.varargs());
    for (DaoParameter parameter : method.parameters()) {
      String name = names.newName(parameter.name());
      builder.addParameter(
          DaoQueryMethod.marked(parameter.type().name(), parameter.nullable()), name);
      arguments.add(CodeBlock.of("$N", name));
    }
    CodeBlock call =
        CodeBlock.of(
            "$T.super.$N($L)",
            dao,
            method.name(),
            arguments.stream().collect(CodeBlock.joining(", ")));
    if (isVoid) {
      CodeBlock body = CodeBlock.builder().addStatement(call).build();
      builder.addCode(around(body, true, members, constants));
    } else {
      builder.addStatement("return $L$L)", begin(members, constants), call);
    }
    return new DaoMethod(constants, builder.build());
  }

  private Optional<FieldSpec> settings(NameAllocator members) {
    TransactionIsolation isolation =
        annotation
            .constant("isolation", TransactionIsolation.class)
            .orElse(TransactionIsolation.DEFAULT);
    boolean readOnly = annotation.flag("readOnly").orElse(false);
    if (isolation == TransactionIsolation.DEFAULT && !readOnly) {
      return Optional.empty();
    }
    CodeBlock.Builder value = CodeBlock.builder().add("$T.DEFAULT", RuntimeTypes.SETTINGS);
    if (isolation != TransactionIsolation.DEFAULT) {
      value.add(".isolation($T.$L)", RuntimeTypes.ISOLATION, isolation);
    }
    if (readOnly) {
      value.add(".readingOnly()");
    }
    return Optional.of(
        FieldSpec.builder(
                RuntimeTypes.SETTINGS,
                members.newName(FinderSql.snakeCase(method.name()) + "_TRANSACTION"))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(value.build())
            .build());
  }
}
