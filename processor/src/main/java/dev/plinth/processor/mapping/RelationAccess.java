package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.HierarchyModel;
import dev.plinth.processor.model.PropertyModel;
import dev.plinth.processor.model.ToOneProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * How the mapping of an entity reaches the property of a relation, which may be that of some
 * variants only.
 *
 * @param owners the types that have it, each in front of what it extends
 */
record RelationAccess(Mapping mapping, PropertyModel property, List<Owner> owners) {

  static RelationAccess of(PropertyModel property, Mapping mapping) {
    List<Owner> owners = new ArrayList<>();
    mapping
        .entity()
        .hierarchy()
        .variants()
        .forEach(
            variant ->
                variant
                    .property(property.name())
                    .ifPresent(own -> owners.add(new Owner(variant.entity(), own))));
    Collections.reverse(owners);
    if (owners.isEmpty()) {
      owners.add(new Owner(mapping.entity(), property));
    }
    return new RelationAccess(mapping, property, List.copyOf(owners));
  }

  /** The lambdas that read and write the property. */
  CodeBlock readAndWrite() {
    NameAllocator names = new NameAllocator();
    String entity = mapping.entityVariable(names);
    String value = names.newName("value");
    return CodeBlock.of(
        "$N -> $L,$W($N, $N) -> $L", entity, read(entity), entity, value, write(entity, value));
  }

  private CodeBlock read(String entity) {
    List<Owner> types = reached();
    CodeBlock.Builder code = CodeBlock.builder();
    for (Owner each : types.subList(0, types.size() - 1)) {
      code.add("$N instanceof $T ? $L : ", entity, each.type(), read(each, entity));
    }
    return code.add(read(types.get(types.size() - 1), entity)).build();
  }

  private CodeBlock read(Owner owner, String entity) {
    return owner.property().access().read(cast(owner, entity));
  }

  private CodeBlock write(String entity, String value) {
    List<Owner> types = reached();
    if (types.size() == 1 && types.get(0).property().access().isWritable()) {
      return write(types.get(0), entity, value);
    }
    if (types.size() == 1) {
      return CodeBlock.of("{ $L; }", write(types.get(0), entity, value));
    }
    CodeBlock.Builder code = CodeBlock.builder().add("{\n$>");
    for (Owner each : types.subList(0, types.size() - 1)) {
      code.beginControlFlow("if ($N instanceof $T)", entity, each.type())
          .addStatement(write(each, entity, value))
          .addStatement("return")
          .endControlFlow();
    }
    return code.addStatement(write(types.get(types.size() - 1), entity, value)).add("$<}").build();
  }

  private CodeBlock write(Owner owner, String entity, String value) {
    return owner.property().access().isWritable()
        ? owner.property().access().write(cast(owner, entity), CodeBlock.of("$N", value))
        : Refusals.immutable(mapping);
  }

  /** The types whose property is to be named: one where the root has it for all. */
  private List<Owner> reached() {
    return isOfAll() ? List.of(new Owner(mapping.entity(), property)) : owners;
  }

  private boolean isOfAll() {
    return mapping.entity().hierarchy().isOfAll(property);
  }

  private CodeBlock cast(Owner owner, String entity) {
    return owner.type().equals(mapping.type())
        ? CodeBlock.of("$N", entity)
        : CodeBlock.of("(($T) $N)", owner.type(), entity);
  }

  /** How another instance is made, of a type that can't be changed. */
  CodeBlock copies(String option) {
    if (owners.stream().noneMatch(Owner::isMade)) {
      return CodeBlock.of("");
    }
    NameAllocator names = new NameAllocator();
    String entity = mapping.entityVariable(names);
    String value = names.newName("value");
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock instance =
        mapping.entity().hierarchy().variants().isEmpty()
            ? NewInstance.of(mapping.entity())
                .write(Map.of(property, CodeBlock.of("$N", value)), entity, names, code)
            : instance(entity, value, names, code);
    return code.isEmpty()
        ? CodeBlock.of(".$L($Z($N, $N) -> $L)", option, entity, value, instance)
        : CodeBlock.of(
            ".$L($Z($N, $N) -> {\n$>$Lreturn $L;\n$<})",
            option,
            entity,
            value,
            code.build(),
            instance);
  }

  /** The expression for it, after the statements that return it for all variants but the last. */
  private CodeBlock instance(
      String entity, String value, NameAllocator names, CodeBlock.Builder code) {
    CodeBlock instance = CodeBlock.of("");
    for (Owner each : owners) {
      boolean isLast = each.equals(owners.get(owners.size() - 1));
      NameAllocator own = names.clone();
      String local = own.newName(MappingNames.variable(each.type()));
      if (isLast) {
        code.addStatement("$1T $2N = ($1T) $3N", each.type(), local, entity);
      } else {
        code.beginControlFlow("if ($N instanceof $T $N)", entity, each.type(), local);
      }
      instance = each.changed(local, value, own, code);
      if (!isLast) {
        code.addStatement("return $L", instance).endControlFlow();
      }
    }
    return instance;
  }

  /** Which variants have it, and where it is never absent; nothing where all have it alike. */
  CodeBlock variants() {
    HierarchyModel hierarchy = mapping.entity().hierarchy();
    boolean isEverywhere = owners.size() >= hierarchy.variants().size();
    if (property instanceof ToOneProperty) {
      List<Owner> requiring = owners.stream().filter(Owner::isRequired).toList();
      boolean isAlike = requiring.isEmpty() || requiring.size() == owners.size();
      return isEverywhere && isAlike
          ? CodeBlock.of("")
          : CodeBlock.of(".in($L, $L)", classes(owners), classes(requiring));
    }
    return isEverywhere ? CodeBlock.of("") : CodeBlock.of(".in($L)", classes(owners));
  }

  private static CodeBlock classes(List<Owner> types) {
    return CodeBlock.of(
        "$T.of($L)",
        List.class,
        types.stream()
            .map(each -> CodeBlock.of("$T.class", each.type()))
            .collect(CodeBlock.joining(", ")));
  }

  /** A type with the property, which is its own or inherited. */
  record Owner(EntityModel entity, PropertyModel property) {
    ClassName type() {
      return entity.type();
    }

    /** Whether only another instance can have another value. */
    boolean isMade() {
      return !property.access().isWritable() && entity.construction().takes(property);
    }

    boolean isRequired() {
      return property instanceof ToOneProperty toOne && !toOne.isNullable();
    }

    /** The expression for an instance with the value, after the statements that it needs. */
    CodeBlock changed(String instance, String value, NameAllocator names, CodeBlock.Builder code) {
      if (isMade()) {
        return NewInstance.of(entity)
            .write(Map.of(property, CodeBlock.of("$N", value)), instance, names, code);
      }
      if (property.access().isWritable()) {
        code.addStatement(
            property.access().write(CodeBlock.of("$N", instance), CodeBlock.of("$N", value)));
      }
      return CodeBlock.of("$N", instance);
    }
  }
}
