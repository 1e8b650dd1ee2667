package dev.plinth.processor.writer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Where the compiler writes to: one folder, or one for each module that it compiles at once. There
 * each Java module has a snapshot of its own.
 */
public final class Outputs {
  private static final String MAPPING = "dev.plinth.dao.EntityMapping";
  private static final String NO_FILE = "META-INF/plinth/none";

  private final Filer filer;
  private final Elements elements;
  private final boolean looks;
  private final Optional<String> written;
  private final Output only;
  private final Map<String, Output> known = new TreeMap<>();

  /**
   * @param looks whether sources may be looked for; some build tools then give up compiling
   *     incrementally
   * @param written the name of the module, if the user has chosen one
   * @param otherwise its name where the compiler writes to one folder
   */
  public Outputs(
      Filer filer, Elements elements, boolean looks, Optional<String> written, String otherwise) {
    this.filer = filer;
    this.elements = elements;
    this.looks = looks;
    this.written = written;
    this.only = new Output(new ResourceFiles(filer, ""), written.orElse(otherwise));
  }

  /** Where the files of {@code element} go. */
  public Output of(Element element) {
    ModuleElement module = elements.getModuleOf(element);
    if (module == null || module.isUnnamed()) {
      return only;
    }
    return known.computeIfAbsent(module.getQualifiedName().toString(), this::ofModule);
  }

  private Output ofModule(String name) {
    return needsModule(name)
        ? new Output(new ResourceFiles(filer, name + "/"), written.orElse(name))
        : only;
  }

  /**
   * Modules are apart where one has to be named, be there such a file or not. A compiler that
   * compiles only one of them now guesses which, but still knows where their sources are.
   */
  private boolean needsModule(String name) {
    try {
      filer.getResource(StandardLocation.CLASS_OUTPUT, "", NO_FILE);
      return looks && isSource(name);
    } catch (FilerException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isSource(String module) {
    try {
      filer
          .getResource(StandardLocation.MODULE_SOURCE_PATH, module + "/", "module-info.java")
          .openInputStream()
          .close();
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** The parts by where they go, in order; where all go to one folder, also if there is none. */
  public <P> Map<Output, List<P>> group(Collection<P> parts, Function<P, Element> place) {
    Map<Output, List<P>> groups = new LinkedHashMap<>();
    for (P part : parts) {
      groups.computeIfAbsent(of(place.apply(part)), output -> new ArrayList<>()).add(part);
    }
    return groups.isEmpty() ? Map.of(only, List.of()) : groups;
  }

  /** What else the compiler sees: the class path, and Java modules that have entities. */
  public List<OtherFiles> others() {
    return Stream.concat(
            Stream.of(new OtherFiles(filer, StandardLocation.CLASS_PATH, "")),
            elements.getAllModuleElements().stream()
                .filter(Outputs::provides)
                .map(module -> module.getQualifiedName() + "/")
                .flatMap(
                    folder ->
                        Stream.of(StandardLocation.CLASS_OUTPUT, StandardLocation.MODULE_PATH)
                            .map(location -> new OtherFiles(filer, location, folder))))
        .toList();
  }

  private static boolean provides(ModuleElement module) {
    return ElementFilter.providesIn(module.getDirectives()).stream()
        .anyMatch(provides -> provides.getService().getQualifiedName().contentEquals(MAPPING));
  }

  /** Whether {@code output} is one of several folders, each for a Java module. */
  public boolean isOfModule(Output output) {
    return !output.equals(only);
  }
}
