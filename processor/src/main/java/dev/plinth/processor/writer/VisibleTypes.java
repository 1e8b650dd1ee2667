package dev.plinth.processor.writer;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What generated code can name, and what the names mean there. */
final class VisibleTypes {
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");

  /** The types of {@code java.lang} that generated code names. */
  private static final List<String> JAVA_LANG =
      List.of(
          "Boolean",
          "Byte",
          "Character",
          "Class",
          "Double",
          "Enum",
          "Float",
          "IndexOutOfBoundsException",
          "Integer",
          "Iterable",
          "Long",
          "Object",
          "Override",
          "Short",
          "String",
          "SuppressWarnings",
          "UnsupportedOperationException");

  private final Elements elements;
  private final Map<String, Boolean> hidesJavaLang = new HashMap<>();

  VisibleTypes(Elements elements) {
    this.elements = elements;
  }

  /** The annotation for generated code, if the module of {@code origin} can read it. */
  Optional<ClassName> generated(Element origin) {
    return find(GENERATED.canonicalName(), origin) == null
        ? Optional.empty()
        : Optional.of(GENERATED);
  }

  /** Whether a type of the package has the name of one in {@code java.lang}. */
  boolean hidesJavaLang(String packageName, Element origin) {
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    return hidesJavaLang.computeIfAbsent(
        packageName,
        key -> JAVA_LANG.stream().anyMatch(name -> find(prefix + name, origin) != null));
  }

  private @Nullable TypeElement find(String name, Element origin) {
    ModuleElement module = elements.getModuleOf(origin);
    return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
  }
}
