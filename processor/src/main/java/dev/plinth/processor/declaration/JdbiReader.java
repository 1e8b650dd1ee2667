package dev.plinth.processor.declaration;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.plinth.annotation.JdbiColumn;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads how Jdbi binds and reads a property, as code of the entity's package sees it. */
final class JdbiReader {
  private static final String QUALIFIER = "org.jdbi.v3.core.qualifier.Qualifier";

  /** What is no type at all the compiler refuses. */
  static Optional<JdbiDeclaration> read(Annotations annotations, TypeElement entity) {
    return annotations
        .find(JdbiColumn.class)
        .flatMap(
            written ->
                written
                    .value("value")
                    .filter(JdbiReader::isType)
                    .map(
                        holds ->
                            new JdbiDeclaration(
                                TypeName.get((TypeMirror) holds.plain()),
                                written.elements("qualifiers").stream()
                                    .filter(JdbiReader::isDeclared)
                                    .map(each -> qualifier(each, entity))
                                    .toList(),
                                holds.source())));
  }

  private static boolean isType(WrittenValue value) {
    return value.plain() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR;
  }

  private static boolean isDeclared(WrittenValue value) {
    return value.plain() instanceof TypeMirror type && type.getKind() == TypeKind.DECLARED;
  }

  private static JdbiDeclaration.Qualifier qualifier(WrittenValue value, TypeElement entity) {
    TypeElement type = MoreTypes.asTypeElement((TypeMirror) value.plain());
    boolean isNear = MoreElements.getPackage(type).equals(MoreElements.getPackage(entity));
    return new JdbiDeclaration.Qualifier(
        ClassName.get(type),
        MoreElements.isAnnotationPresent(type, QUALIFIER),
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .map(ExecutableElement::getDefaultValue)
            .allMatch(each -> each != null),
        isNear ? !TypeReader.isHidden(type) : ConverterReader.isPublic(type),
        value.source());
  }

  private JdbiReader() {}
}
