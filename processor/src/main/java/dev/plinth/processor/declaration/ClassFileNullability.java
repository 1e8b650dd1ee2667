package dev.plinth.processor.declaration;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Tells which fields of class files may be null. Compilers before Java 22 hide annotations on the
 * types of what they read from class files; what was compiled in full must not differ from what is
 * compiled against it.
 */
public final class ClassFileNullability {
  private static final int FIRST_THAT_SHOWS = 22;

  private final Function<TypeElement, Optional<byte[]>> classFiles;
  private final Map<TypeElement, Set<String>> known = new HashMap<>();

  /**
   * @param classFiles the class file of a type, if it can be found
   */
  public ClassFileNullability(Function<TypeElement, Optional<byte[]>> classFiles) {
    this.classFiles = classFiles;
  }

  /** Whether the type of a field, read from a class file, is annotated. */
  boolean isNullable(VariableElement field) {
    return Runtime.version().feature() < FIRST_THAT_SHOWS
        && field.getEnclosingElement() instanceof TypeElement owner
        && known.computeIfAbsent(owner, this::read).contains(field.getSimpleName().toString());
  }

  private Set<String> read(TypeElement type) {
    try {
      Optional<byte[]> classFile = classFiles.apply(type);
      return classFile.isPresent() ? NullableFields.in(classFile.get()) : Set.of();
    } catch (IOException damaged) {
      return Set.of();
    }
  }
}
