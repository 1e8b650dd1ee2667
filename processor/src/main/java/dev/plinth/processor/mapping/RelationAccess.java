package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.HierarchyModel;
import dev.plinth.processor.model.PropertyModel;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.ToManyProperty;
import dev.plinth.processor.model.ToOneProperty;
import dev.plinth.processor.model.VariantModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the mapping of an entity reaches the property of a relation, which may be that of some
 * variants only, or stand in an embedded value.
 *
 * @param itself the entity as the owner of the property
 * @param owners the types that have it, each in front of what it extends
 */
record RelationAccess(Mapping mapping, Owner itself, List<Owner> owners) {

  static RelationAccess of(ToManyProperty property, Mapping mapping) {
    return of(
        new Owner(mapping.entity(), property, Optional.empty()),
        mapping,
        variant ->
            variant
                .property(property.name())
                .map(own -> new Owner(variant.entity(), own, Optional.empty())));
  }

  static RelationAccess of(PropertyPath path, Mapping mapping) {
    return of(
        Owner.of(mapping.entity(), path),
        mapping,
        variant -> variant.reference(path).map(own -> Owner.of(variant.entity(), own)));
  }

  private static RelationAccess of(
      Owner itself, Mapping mapping, Function<VariantModel, Optional<Owner>> owner) {
    List<Owner> owners = new ArrayList<>();
    mapping
        .entity()
        .hierarchy()
        .variants()
        .forEach(variant -> owner.apply(variant).ifPresent(owners::add));
    Collections.reverse(owners);
    return new RelationAccess(mapping, itself, owners.isEmpty() ? List.of(itself) : owners);
  }

  /** The lambdas that read and write the property. */
  CodeBlock readAndWrite() {
    NameAllocator names = new NameAllocator();
    String entity = mapping.entityVariable(names);
    String value = names.newName("value");
    return CodeBlock.of(
        "$N -> $L,$W($N, $N) -> $L",
        entity,
        read(entity, names),
        entity,
        value,
        write(entity, value, names));
  }

  private CodeBlock read(String entity, NameAllocator names) {
    List<Owner> types = reached();
    CodeBlock.Builder code = CodeBlock.builder();
    for (Owner each : types.subList(0, types.size() - 1)) {
      String own = local(each, names);
      code.add("$N instanceof $T $N ? $L : ", entity, each.type(), own, each.read(name(own)));
    }
    Owner last = types.get(types.size() - 1);
    return code.add(last.read(cast(last, entity))).build();
  }

  private CodeBlock write(String entity, String value, NameAllocator names) {
    List<Owner> types = reached();
    Owner last = types.get(types.size() - 1);
    CodeBlock otherwise = write(last, cast(last, entity), value);
    if (types.size() == 1) {
      return last.isWritable() ? otherwise : CodeBlock.of("{ $L; }", otherwise);
    }
    CodeBlock.Builder code = CodeBlock.builder().add("{\n$>$>$>");
    for (Owner each : types.subList(0, types.size() - 1)) {
      String own = local(each, names);
      code.beginControlFlow("if ($N instanceof $T $N)", entity, each.type(), own)
          .addStatement(write(each, name(own), value))
          .addStatement("return")
          .endControlFlow();
    }
    return code.addStatement(otherwise).add("$<}$<$<").build();
  }

  private CodeBlock write(Owner owner, CodeBlock instance, String value) {
    return owner.isWritable() ? owner.write(instance, value, mapping) : Refusals.immutable(mapping);
  }

  /** A variable for an instance of the owner. */
  private static String local(Owner owner, NameAllocator names) {
    return names.clone().newName(MappingNames.variable(owner.type()));
  }

  private static CodeBlock name(String variable) {
    return CodeBlock.of("$N", variable);
  }

  /** The types whose property is to be named: one where the root has it for all. */
  private List<Owner> reached() {
    boolean isOfAll = mapping.entity().hierarchy().isOfAll(itself.property());
    return isOfAll && itself.embedded().isEmpty() ? List.of(itself) : owners;
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
            ? itself.changed(entity, value, names, code, mapping)
            : instance(entity, value, names, code);
    return code.isEmpty()
        ? CodeBlock.of(".$L($Z($N, $N) -> $L)", option, entity, value, instance)
        : CodeBlock.of(
            ".$L($Z($N, $N) -> {\n$>$>$>$Lreturn $L;\n$<}$<$<)",
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
      instance = each.changed(local, value, own, code, mapping);
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
    if (itself.property() instanceof ToOneProperty) {
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

  /**
   * A type with the property, which is its own or inherited.
   *
   * @param embedded the way to the property, if it stands in an embedded value
   */
  record Owner(EntityModel entity, PropertyModel property, Optional<PropertyPath> embedded) {
    static Owner of(EntityModel entity, PropertyPath path) {
      return new Owner(entity, path.property(), Optional.of(path).filter(PropertyPath::isEmbedded));
    }

    ClassName type() {
      return entity.type();
    }

    boolean isWritable() {
      return embedded.map(PropertyPath::isWritable).orElse(property.access().isWritable());
    }

    /** Whether only another instance can have another value. */
    boolean isMade() {
      PropertyModel taken = embedded.<PropertyModel>map(PropertyPath::root).orElse(property);
      return !isWritable() && entity.construction().takes(taken);
    }

    boolean isRequired() {
      return property instanceof ToOneProperty toOne && !toOne.isNullable();
    }

    CodeBlock read(CodeBlock instance) {
      return embedded
          .map(path -> path.readOrNull(instance))
          .orElseGet(() -> property.access().read(instance));
    }

    /** The statement, without semicolon, that sets it. */
    CodeBlock write(CodeBlock instance, String value, Mapping mapping) {
      return embedded
          .map(path -> changer(path, instance, value, mapping))
          .orElseGet(() -> property.access().write(instance, narrowed(value, mapping)));
    }

    private CodeBlock changer(
        PropertyPath path, CodeBlock instance, String value, Mapping mapping) {
      return CodeBlock.of(
          "$N($L, $L)", mapping.names().changer(path), instance, narrowed(value, mapping));
    }

    /** The value as the property takes it. */
    private CodeBlock narrowed(String value, Mapping mapping) {
      CodeBlock given = CodeBlock.of("$N", value);
      if (property instanceof ToManyProperty toMany) {
        return RowValues.narrowed(toMany, given);
      }
      return property instanceof ToOneProperty toOne
          ? RowValues.narrowed(embedded.orElseGet(() -> PropertyPath.of(toOne)), given, mapping)
          : given;
    }

    /** The expression for an instance with the value, after the statements that it needs. */
    CodeBlock changed(
        String instance,
        String value,
        NameAllocator names,
        CodeBlock.Builder code,
        Mapping mapping) {
      CodeBlock old = CodeBlock.of("$N", instance);
      if (embedded.isPresent()) {
        return changer(embedded.get(), old, value, mapping);
      }
      if (isMade()) {
        return NewInstance.of(entity)
            .write(Map.of(property, narrowed(value, mapping)), instance, names, code);
      }
      if (isWritable()) {
        code.addStatement(write(old, value, mapping));
      }
      return old;
    }
  }
}
