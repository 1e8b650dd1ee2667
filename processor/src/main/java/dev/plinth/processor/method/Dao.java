package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.mapping.EntitySql;
import dev.plinth.processor.mapping.Mapping;
import dev.plinth.processor.mapping.MappingNames;
import dev.plinth.processor.model.EntityModel;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The DAO that is being written: what its methods share. */
public final class Dao {
  private final ClassName type;
  private final Mapping mapping;
  private final NameAllocator members = new NameAllocator();
  private final String source;

  public Dao(ClassName type, Mapping mapping) {
    this.type = type;
    this.mapping = mapping;
    members.newName(mapping.entity().names().constant());
    this.source = members.newName("source");
  }

  public ClassName type() {
    return type;
  }

  public EntityModel entity() {
    return mapping.entity();
  }

  public Mapping mapping() {
    return mapping;
  }

  /** The field that runs statements. */
  public String source() {
    return source;
  }

  /** The type of the key, boxed. */
  public TypeName keyType() {
    return entity().key().type();
  }

  /** The expression for the mapping: {@code USER}. */
  CodeBlock constant() {
    return mapping.constant();
  }

  /** For the names of a method's variables, none of which hides a member. */
  NameAllocator variables() {
    return members.clone();
  }

  /** A name for the parameter that takes an entity. */
  String entityVariable(NameAllocator variables) {
    return variables.newName(MappingNames.variable(entity().type()));
  }

  /** A name for the parameter that takes a key. */
  String keyVariable(NameAllocator variables) {
    return variables.newName(entity().key().name());
  }

  /** A constant of another kind. */
  FieldSpec constant(TypeName type, String constant, CodeBlock value) {
    return FieldSpec.builder(type, members.newName(constant))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  /** A constant for a statement of {@code method}. */
  FieldSpec statement(String constant, String method, Function<EntitySql, String> text) {
    return mapping.statement(
        members.newName(constant), type.simpleName() + "." + method, text, List.of());
  }
}
