package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.mapping.Overriding;
import dev.plinth.processor.mapping.RuntimeTypes;
import dev.plinth.processor.model.CamelCase;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.StoredProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * A finder that takes embedded values as they are, and passes what is in them to another one.
 *
 * @param paths the properties by which it looks, at least one of them embedded
 * @param target the finder that takes each column by itself
 */
record EmbeddedFinder(List<PropertyPath> paths, Finder target) {

  EmbeddedFinder {
    paths = List.copyOf(paths);
  }

  /** {@code findByAddress}. */
  String name() {
    return paths.stream()
        .map(path -> CamelCase.capitalised(path.camelCase()))
        .collect(Collectors.joining("And", "findBy", ""));
  }

  DaoMethod write(Dao dao) {
    NameAllocator names = dao.variables();
    VerbResult result = target.unique() ? VerbResult.OPTIONAL : VerbResult.LIST;
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name())
            .addJavadoc("Runs {@code $L} with what is embedded.\n", target.name())
            .addModifiers(Modifier.PUBLIC)
            .returns(result.of(dao.entity().type()));
    List<CodeBlock> arguments = new ArrayList<>();
    for (PropertyPath path : paths) {
      String name = names.newName(path.camelCase());
      method.addParameter(parameter(path, name, dao));
      if (path.property() instanceof EmbeddedProperty && !isNullable(path)) {
        method.addStatement(
            "$T.embedded($N, $L.$N, $S)",
            RuntimeTypes.REQUIRED,
            name,
            dao.constant(),
            dao.mapping().names().column(path.columns().get(0)),
            path.name());
      }
      CodeBlock value = CodeBlock.of("$N", name);
      arguments.addAll(arguments(path, value, isNullable(path), CodeBlock.of("")));
    }
    return DaoMethod.of(
        method
            .addStatement(
                "return $L($L)",
                target.name(),
                arguments.stream().collect(CodeBlock.joining(",$W")))
            .build());
  }

  private static ParameterSpec parameter(PropertyPath path, String name, Dao dao) {
    FinderParameter plain = FinderParameter.of(path, dao.entity());
    TypeName type =
        path.property() instanceof EmbeddedProperty property
            ? property.embedded().type()
            : plain.type();
    boolean nullable =
        path.property() instanceof EmbeddedProperty ? isNullable(path) : plain.nullable();
    return ParameterSpec.builder(nullable ? type.annotated(Overriding.NULLABLE) : type, name)
        .build();
  }

  /** What is in {@code value}, each null where something around it is. */
  private static List<CodeBlock> arguments(
      PropertyPath path, CodeBlock value, boolean nullable, CodeBlock absent) {
    if (!(path.property() instanceof EmbeddedProperty property)) {
      return List.of(absent.isEmpty() ? value : CodeBlock.of("$L ? null : $L", absent, value));
    }
    CodeBlock test = CodeBlock.of("$L == null", value);
    CodeBlock around =
        !nullable ? absent : absent.isEmpty() ? test : CodeBlock.of("$L || $L", absent, test);
    List<CodeBlock> arguments = new ArrayList<>();
    for (StoredProperty nested : property.embedded().properties()) {
      CodeBlock inside = nested.access().read(value);
      arguments.addAll(arguments(path.then(nested), inside, mayBeAbsent(nested), around));
    }
    return arguments;
  }

  private static boolean isNullable(PropertyPath path) {
    return path.steps().stream().anyMatch(EmbeddedFinder::mayBeAbsent);
  }

  private static boolean mayBeAbsent(StoredProperty step) {
    return step instanceof EmbeddedProperty embedded && embedded.nullable();
  }
}
