package dev.plinth.processor.declaration;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.plinth.annotation.RenamedFrom;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Reads uses of types, and remembers the entities among them. */
final class TypeReader extends SimpleTypeVisitor14<TypeUse, Void> {
  /** The annotations that make an entity; one is enough. */
  static final List<String> ENTITY = List.of(Table.class.getName(), View.class.getName());

  private final Map<ClassName, TypeElement> types = new HashMap<>();
  private final CompilerModel compiler;

  TypeReader(CompilerModel compiler) {
    this.compiler = compiler;
  }

  TypeUse read(TypeMirror type) {
    return type.accept(this, null);
  }

  /** An entity that a type read so far has named. */
  Optional<TypeElement> entity(ClassName type) {
    return find(type).filter(TypeReader::isEntity);
  }

  /** Remembers a type that the round itself names. */
  void know(TypeElement type) {
    types.put(ClassName.get(type), type);
  }

  /** A type that was read so far. */
  Optional<TypeElement> find(ClassName type) {
    return Optional.ofNullable(types.get(type));
  }

  /** Whether its instances are rows, of a table or a view. */
  static boolean isEntity(Element type) {
    return ENTITY.stream().anyMatch(each -> MoreElements.isAnnotationPresent(type, each));
  }

  /** Whether the type, or one around it, is private. */
  static boolean isHidden(TypeElement type) {
    Element around = type.getEnclosingElement();
    return type.getModifiers().contains(Modifier.PRIVATE)
        || (around != null && MoreElements.isType(around) && isHidden(MoreElements.asType(around)));
  }

  @Override
  public TypeUse visitDeclared(DeclaredType type, Void none) {
    TypeElement element = MoreElements.asType(type.asElement());
    types.put(ClassName.get(element), element);
    return new TypeUse(
        TypeName.get(type),
        isNullable(type),
        isHidden(element),
        isEntity(element),
        element.getKind() == ElementKind.ENUM,
        constants(element).map(constant -> constant.getSimpleName().toString()).toList(),
        renamedConstants(element),
        type.getTypeArguments().stream().map(this::read).toList());
  }

  @Override
  public TypeUse visitArray(ArrayType type, Void none) {
    return plain(type, List.of(read(type.getComponentType())));
  }

  @Override
  protected TypeUse defaultAction(TypeMirror type, Void none) {
    return plain(type, List.of());
  }

  private static TypeUse plain(TypeMirror type, List<TypeUse> arguments) {
    return new TypeUse(
        TypeName.get(type), isNullable(type), false, false, false, List.of(), List.of(), arguments);
  }

  private static boolean isNullable(TypeMirror type) {
    return type.getAnnotationMirrors().stream().anyMatch(AnnotationReader::isNullable);
  }

  private static Stream<? extends Element> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT);
  }

  private List<RenamedConstant> renamedConstants(TypeElement type) {
    return constants(type)
        .flatMap(
            constant ->
                AnnotationReader.read(constant).each(RenamedFrom.class).stream()
                    .map(
                        from ->
                            new RenamedConstant(
                                constant.getSimpleName().toString(),
                                from.text("value").orElse(""),
                                Optional.of(from.at("value"))
                                    .filter(place -> compiler.isSource(constant)))))
        .toList();
  }
}
