package dev.plinth.processor.writer;

import dev.plinth.schema.Schema;
import dev.plinth.schema.fragment.EntityFragment;
import dev.plinth.schema.fragment.FragmentIndex;
import dev.plinth.schema.fragment.FragmentKind;
import dev.plinth.schema.fragment.SnapshotFiles;
import dev.plinth.schema.json.SchemaJson;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** Writes what comes from all entities of a module together. */
public final class ModuleFiles {
  private static final String SERVICES = "META-INF/services/dev.plinth.dao.EntityMapping";

  private final ResourceFiles files;
  private final String module;

  public ModuleFiles(Output output) {
    this.files = output.files();
    this.module = output.module();
  }

  /**
   * Writes each file once.
   *
   * @param ddl the statements that create the tables, by dialect
   * @param origins the entities that are compiled now
   */
  public void write(
      Schema schema,
      Collection<EntityFragment> fragments,
      Map<String, String> ddl,
      Collection<? extends Element> origins)
      throws IOException {
    Map<String, String> texts = new TreeMap<>();
    ddl.forEach((dialect, script) -> texts.put(SnapshotFiles.ddl(module, dialect), script));
    texts.put(
        FragmentKind.ENTITIES.index(module),
        FragmentIndex.of(fragments.stream().map(EntityFragment::type).toList()).write());
    texts.put(SnapshotFiles.schema(module), SchemaJson.write(schema));
    texts.put(
        SERVICES,
        fragments.stream()
            .map(fragment -> fragment.mapping() + "\n")
            .sorted()
            .collect(Collectors.joining()));
    for (Map.Entry<String, String> text : texts.entrySet()) {
      files.write(text.getKey(), text.getValue(), origins);
    }
  }
}
