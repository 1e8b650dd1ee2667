package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a scenario has to say otherwise on one database.
 *
 * @param scenario its name
 * @param text in its sources, entities included
 * @param instead what stands there on this database; "" = nothing
 */
record Variation(String scenario, String text, String instead) {

  /** The sources with the other text, which has to be in one of them. */
  List<Map<String, String>> applyTo(List<Map<String, String>> sources) {
    assertThat(sources)
        .as("%s holds %s", scenario, text)
        .anyMatch(files -> files.values().stream().anyMatch(file -> file.contains(text)));
    return sources.stream().map(this::applyTo).toList();
  }

  private Map<String, String> applyTo(Map<String, String> files) {
    Map<String, String> changed = new TreeMap<>(files);
    changed.replaceAll((name, file) -> file.replace(text, instead));
    return changed;
  }
}
