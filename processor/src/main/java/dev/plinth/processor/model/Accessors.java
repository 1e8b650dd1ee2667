package dev.plinth.processor.model;

import com.palantir.javapoet.TypeName;
import dev.plinth.processor.declaration.MethodDeclaration;
import java.util.List;
import java.util.stream.Stream;

/** The methods that are named and typed as accessors of a field, whether they can be called. */
record Accessors(Member member) {

  /** Those that return this type, in the order in which they are asked for. */
  Stream<MethodDeclaration> getters(TypeName returned) {
    return AccessorNames.readers(member.field()).stream()
        .flatMap(name -> methods(name, List.of()))
        .filter(method -> method.returns().equals(returned));
  }

  /** Those that take the type of the field, in the order in which they are asked for. */
  Stream<MethodDeclaration> setters() {
    return AccessorNames.writers(member.field()).stream()
        .flatMap(name -> methods(name, List.of(member.field().type().name())));
  }

  private Stream<MethodDeclaration> methods(String name, List<TypeName> parameters) {
    return member.entity().methods().stream()
        .filter(method -> method.name().equals(name) && method.parameters().equals(parameters));
  }
}
