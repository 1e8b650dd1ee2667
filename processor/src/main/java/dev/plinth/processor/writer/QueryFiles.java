package dev.plinth.processor.writer;

import dev.plinth.schema.fragment.DaoFragment;
import dev.plinth.schema.fragment.FragmentIndex;
import dev.plinth.schema.fragment.FragmentKind;
import dev.plinth.schema.fragment.ModuleQueries;
import dev.plinth.schema.fragment.SnapshotFiles;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Element;

/** Writes what comes from all DAOs of a module together. */
public final class QueryFiles {
  private final ResourceFiles files;
  private final String module;

  public QueryFiles(Output output) {
    this.files = output.files();
    this.module = output.module();
  }

  /**
   * Writes each file once.
   *
   * @param origins the DAOs that are compiled now
   */
  public void write(List<DaoFragment> fragments, Collection<? extends Element> origins)
      throws IOException {
    files.write(
        FragmentKind.DAOS.index(module),
        FragmentIndex.of(fragments.stream().map(DaoFragment::type).toList()).write(),
        origins);
    files.write(
        SnapshotFiles.queries(module), new ModuleQueries(module, fragments).write(), origins);
  }
}
