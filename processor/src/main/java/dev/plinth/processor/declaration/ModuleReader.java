package dev.plinth.processor.declaration;

import dev.plinth.processor.problem.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the {@code module-info} that entities belong to. */
public final class ModuleReader {
  private static final String SERVICE = "dev.plinth.dao.EntityMapping";

  private final Elements elements;

  public ModuleReader(Elements elements) {
    this.elements = elements;
  }

  /**
   * The module of an entity, or nothing where it has no name. Only after the last round: before,
   * what it provides may not be generated yet, and looking at it makes that an error.
   */
  public Optional<ModuleDeclaration> read(SourceRef entity) {
    ModuleElement module = elements.getModuleOf(entity.element());
    if (module == null || module.isUnnamed()) {
      return Optional.empty();
    }
    return Optional.ofNullable(elements.getModuleElement(module.getQualifiedName()))
        .flatMap(this::declaration);
  }

  /**
   * Nothing where the compiler can't tell: with the sources of several modules at hand, it fails on
   * a module-info that it was not asked to compile.
   */
  private Optional<ModuleDeclaration> declaration(ModuleElement module) {
    List<? extends ModuleElement.Directive> directives;
    try {
      directives = module.getDirectives();
    } catch (RuntimeException failureOfTheCompiler) {
      return Optional.empty();
    }
    Set<String> mappings =
        ElementFilter.providesIn(directives).stream()
            .filter(provides -> isMapping(provides.getService()))
            .flatMap(provides -> provides.getImplementations().stream())
            .map(type -> elements.getBinaryName(type).toString())
            .collect(Collectors.toSet());
    return Optional.of(
        new ModuleDeclaration(
            module.getQualifiedName().toString(), mappings, SourceRef.of(module)));
  }

  private static boolean isMapping(TypeElement service) {
    return service.getQualifiedName().contentEquals(SERVICE);
  }
}
