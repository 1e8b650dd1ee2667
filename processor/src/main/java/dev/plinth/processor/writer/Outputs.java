package dev.plinth.processor.writer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Where the compiler writes to: one folder, or one for each module that it compiles at once. There
 * each Java module has a snapshot of its own.
 */
public final class Outputs {
  private static final String NO_FILE = "META-INF/plinth/none";

  private final Filer filer;
  private final Elements elements;
  private final Optional<String> written;
  private final Output only;
  private final boolean several;
  private final Map<String, Output> known = new TreeMap<>();

  /**
   * @param written the name of the module, if the user has chosen one
   * @param otherwise its name where the compiler writes to one folder
   */
  public Outputs(Filer filer, Elements elements, Optional<String> written, String otherwise) {
    this.filer = filer;
    this.elements = elements;
    this.written = written;
    this.only = new Output(new ResourceFiles(filer, ""), written.orElse(otherwise));
    this.several = needsModule(filer);
  }

  /** Only where modules are apart has one to be named, be there such a file or not. */
  private static boolean needsModule(Filer filer) {
    try {
      filer.getResource(StandardLocation.CLASS_OUTPUT, "", NO_FILE);
      return false;
    } catch (FilerException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Where the files of {@code element} go. */
  public Output of(Element element) {
    ModuleElement module = elements.getModuleOf(element);
    if (!several || module == null || module.isUnnamed()) {
      return only;
    }
    String name = module.getQualifiedName().toString();
    return known.computeIfAbsent(
        name, key -> new Output(new ResourceFiles(filer, key + "/"), written.orElse(key)));
  }

  /** The parts by where they go, in order; where all go to one folder, also if there is none. */
  public <P> Map<Output, Collection<P>> group(Collection<P> parts, Function<P, Element> place) {
    if (!several) {
      return Map.of(only, parts);
    }
    return parts.stream()
        .collect(
            Collectors.groupingBy(
                part -> of(place.apply(part)),
                LinkedHashMap::new,
                Collectors.toCollection(ArrayList::new)));
  }

  /** Whether each Java module has a folder of its own. */
  public boolean areSeveral() {
    return several;
  }
}
