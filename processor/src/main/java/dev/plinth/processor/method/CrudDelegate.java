package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plinth.dao.Paging;
import dev.plinth.processor.declaration.DaoMethodDeclaration;
import dev.plinth.processor.declaration.DaoParameter;
import dev.plinth.processor.mapping.Overriding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes a method that the DAO of an entity has already. */
final class CrudDelegate {
  private static final Set<String> BY_KEY = Set.of("find", "get", "exists");

  /** There is none for the first page; Java 17 hides in class files what may be null. */
  private static final String CURSOR = "cursor";

  private static final ClassName PAGING = ClassName.get(Paging.class);

  private CrudDelegate() {}

  static DaoMethod write(DaoMethodDeclaration method, String delegate) {
    TypeName returns = method.returns().name();
    NameAllocator names = new NameAllocator();
    names.newName(delegate);
    MethodSpec.Builder builder = Overriding.method(method.name(), returns);
    List<CodeBlock> arguments = new ArrayList<>();
    for (DaoParameter parameter : method.parameters()) {
      TypeName type = parameter.type().name();
      String name = names.newName(name(method.name(), type));
      builder.addParameter(
          ParameterSpec.builder(
                  name.equals(CURSOR) ? type.annotated(Overriding.NULLABLE) : type, name)
              .build());
      arguments.add(CodeBlock.of("$N", name));
    }
    return DaoMethod.of(
        builder
            .addStatement(
                returns.equals(TypeName.VOID) ? "$N.$N($L)" : "return $N.$N($L)",
                delegate,
                method.name(),
                arguments.stream().collect(CodeBlock.joining(", ")))
            .build());
  }

  /** Not every compiler shows the names that a class file has. */
  private static String name(String method, TypeName type) {
    boolean isByKey = method.endsWith("ById") || BY_KEY.contains(method);
    if (type instanceof ParameterizedTypeName several) {
      return several.rawType().equals(PAGING) ? "paging" : isByKey ? "keys" : "all";
    }
    if (method.startsWith("page")) {
      return CURSOR;
    }
    return isByKey ? "key" : "entity";
  }
}
