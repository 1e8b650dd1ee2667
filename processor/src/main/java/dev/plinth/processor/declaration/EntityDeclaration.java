package dev.plinth.processor.declaration;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.problem.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * A type with {@code @Table} or {@code @View} as the user wrote it.
 *
 * @param binaryName name of its class file
 * @param traits what keeps it from being an entity
 * @param parent the nearest superclass that is an entity too
 * @param root the entity whose table has its rows, if that is another one
 * @param hierarchy the types that share its table
 * @param fields all fields in declared order, stored or not
 * @param constructors all of them, callable or not
 * @param methods those that generated code can call
 */
public record EntityDeclaration(
    ClassName type,
    String binaryName,
    TypeForm form,
    TypeTraits traits,
    Optional<ClassName> parent,
    Optional<ClassName> root,
    Optional<HierarchyDeclaration> hierarchy,
    Annotations annotations,
    List<FieldDeclaration> fields,
    List<ConstructorDeclaration> constructors,
    List<MethodDeclaration> methods,
    SourceRef source) {
  public EntityDeclaration {
    fields = List.copyOf(fields);
    constructors = List.copyOf(constructors);
    methods = List.copyOf(methods);
  }

  /** As the user reads it: {@code Shop.Order}. */
  public String shown() {
    return String.join(".", type.simpleNames());
  }

  /** The type that relations know it by. */
  public ClassName entityType() {
    return root.orElse(type);
  }

  /** The types that share its table, as far as rows become instances of them. */
  public List<EntityDeclaration> variants() {
    return hierarchy.map(HierarchyDeclaration::variants).orElse(List.of());
  }

  /** The same as the root of a hierarchy. */
  EntityDeclaration with(HierarchyDeclaration types) {
    return new EntityDeclaration(
        type,
        binaryName,
        form,
        traits,
        parent,
        root,
        Optional.of(types),
        annotations,
        fields,
        constructors,
        methods,
        source);
  }

  public Optional<FieldDeclaration> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  public boolean isRecord() {
    return form == TypeForm.RECORD;
  }
}
