package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.declaration.DaoMethodDeclaration;
import dev.plinth.processor.declaration.DaoParameter;
import dev.plinth.processor.mapping.Overriding;
import java.util.ArrayList;
import java.util.List;

/** Writes a method that the DAO of an entity has already. */
final class CrudDelegate {
  private CrudDelegate() {}

  static DaoMethod write(DaoMethodDeclaration method, String delegate) {
    TypeName returns = method.returns().name();
    NameAllocator names = new NameAllocator();
    names.newName(delegate);
    MethodSpec.Builder builder = Overriding.method(method.name(), returns);
    List<CodeBlock> arguments = new ArrayList<>();
    for (DaoParameter parameter : method.parameters()) {
      TypeName type = parameter.type().name();
      String name = names.newName(parameter.name());
      builder.addParameter(
          ParameterSpec.builder(
                  parameter.nullable() ? type.annotated(Overriding.NULLABLE) : type, name)
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
}
