package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.model.StoredColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The methods of a mapping that choose among the variants: by the row, or by the instance. */
final class VariantDispatch {
  private final Mapping mapping;
  private final List<VariantRows> variants;

  VariantDispatch(Mapping mapping, List<VariantRows> variants) {
    this.mapping = mapping;
    this.variants = variants;
  }

  List<MethodSpec> methods() {
    return variants.get(0).shared().stream()
        .map(method -> takesInstance(method) ? byInstance(method) : byRow(method))
        .toList();
  }

  private boolean takesInstance(MethodSpec method) {
    return method.parameters().stream().anyMatch(this::isInstance);
  }

  private boolean isInstance(ParameterSpec parameter) {
    return parameter.type().equals(variants.get(0).entity());
  }

  /** Chooses by the column that tells the variants apart. */
  private MethodSpec byRow(MethodSpec method) {
    StoredColumn discriminator = mapping.entity().hierarchy().discriminator().orElseThrow();
    NameAllocator names = mapping.names().method();
    String row = names.newName(method.parameters().get(0).name());
    String value = names.newName("variant");
    String column = mapping.names().column(discriminator);
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement(
        "$T $N = $N.getString($L, $N)",
        String.class,
        value,
        row,
        mapping.entity().columns().indexOf(discriminator) + 1,
        column);
    code.add("return switch ($N) {\n$>", value);
    for (VariantRows variant : variants) {
      code.add(
          "case $S -> $L;\n",
          variant.discriminator(),
          variant.call(method, CodeBlock.of("$N", row)));
    }
    code.add("default -> throw $T.noVariant($N, $N);\n", RuntimeTypes.ROW, column, value);
    return start(method)
        .addParameters(method.parameters())
        .addCode(code.add("$<};\n").build())
        .build();
  }

  /** Chooses by the class; one that extends another comes first, and the last needs no test. */
  private MethodSpec byInstance(MethodSpec method) {
    NameAllocator names = mapping.names().method();
    List<ParameterSpec> parameters = new ArrayList<>();
    String entity = mapping.entityVariable(names);
    for (ParameterSpec parameter : method.parameters()) {
      parameters.add(
          isInstance(parameter)
              ? ParameterSpec.builder(mapping.type(), entity).build()
              : ParameterSpec.builder(parameter.type(), names.newName(parameter.name())).build());
    }
    CodeBlock.Builder code = CodeBlock.builder();
    List<VariantRows> choices = new ArrayList<>(variants);
    Collections.reverse(choices);
    for (VariantRows variant : choices.subList(0, choices.size() - 1)) {
      String local = names.clone().newName(MappingNames.variable(variant.entity()));
      code.beginControlFlow("if ($N instanceof $T $N)", entity, variant.entity(), local);
      code.add(
          statement(method, variant, arguments(parameters, entity, CodeBlock.of("$N", local))));
      if (isVoid(method)) {
        code.addStatement("return");
      }
      code.endControlFlow();
    }
    VariantRows last = choices.get(choices.size() - 1);
    CodeBlock instance =
        last.entity().equals(mapping.type())
            ? CodeBlock.of("$N", entity)
            : CodeBlock.of("($T) $N", last.entity(), entity);
    code.add(statement(method, last, arguments(parameters, entity, instance)));
    return start(method).addParameters(parameters).addCode(code.build()).build();
  }

  private static CodeBlock arguments(
      List<ParameterSpec> parameters, String entity, CodeBlock instance) {
    return parameters.stream()
        .map(
            parameter -> parameter.name().equals(entity) ? instance : CodeBlock.of("$N", parameter))
        .collect(CodeBlock.joining(", "));
  }

  private static CodeBlock statement(MethodSpec method, VariantRows variant, CodeBlock arguments) {
    return CodeBlock.builder()
        .addStatement(isVoid(method) ? "$L" : "return $L", variant.call(method, arguments))
        .build();
  }

  private static boolean isVoid(MethodSpec method) {
    return method.returnType().equals(TypeName.VOID);
  }

  private MethodSpec.Builder start(MethodSpec method) {
    boolean isInstance = method.returnType().equals(variants.get(0).entity());
    return Overriding.method(method.name(), isInstance ? mapping.type() : method.returnType());
  }
}
