package dev.plinth.processor.declaration;

import dev.plinth.processor.problem.SourceRef;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the {@code module-info} that entities belong to. */
public final class ModuleReader {
  private static final String SERVICE = "dev.plinth.dao.EntityMapping";

  private final Elements elements;
  private final Set<String> compiled = new HashSet<>();

  public ModuleReader(Elements elements) {
    this.elements = elements;
  }

  /** Notes the modules that this round compiles. */
  public void add(RoundEnvironment round) {
    ElementFilter.modulesIn(round.getRootElements())
        .forEach(module -> compiled.add(module.getQualifiedName().toString()));
  }

  /**
   * The module of an entity, or nothing where it has no name. Only after the last round: before,
   * what it provides may not be generated yet, and looking at it makes that an error.
   *
   * @param onlyCompiled leaves out modules that are not compiled now: where the compiler knows the
   *     sources of several, looking at one that it was not asked to compile makes it fail
   */
  public Optional<ModuleDeclaration> read(SourceRef entity, boolean onlyCompiled) {
    ModuleElement module = elements.getModuleOf(entity.element());
    if (module == null
        || module.isUnnamed()
        || (onlyCompiled && !compiled.contains(module.getQualifiedName().toString()))) {
      return Optional.empty();
    }
    return Optional.ofNullable(elements.getModuleElement(module.getQualifiedName()))
        .map(this::declaration);
  }

  private ModuleDeclaration declaration(ModuleElement module) {
    Set<String> mappings =
        ElementFilter.providesIn(module.getDirectives()).stream()
            .filter(provides -> isMapping(provides.getService()))
            .flatMap(provides -> provides.getImplementations().stream())
            .map(type -> elements.getBinaryName(type).toString())
            .collect(Collectors.toSet());
    return new ModuleDeclaration(
        module.getQualifiedName().toString(), mappings, SourceRef.of(module));
  }

  private static boolean isMapping(TypeElement service) {
    return service.getQualifiedName().contentEquals(SERVICE);
  }
}
