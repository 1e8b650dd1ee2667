package dev.plinth.processor;

import dev.plinth.error.SchemaFileException;
import dev.plinth.processor.writer.OtherFiles;
import dev.plinth.processor.writer.Outputs;
import dev.plinth.schema.TableName;
import dev.plinth.schema.fragment.EntityFragment;
import dev.plinth.schema.fragment.SnapshotFiles;
import java.util.Optional;

/** The entities of other jars, from what their compilations have left. */
final class OtherEntities {
  private OtherEntities() {}

  /** What is damaged there is not this compilation's business: the table stays unknown. */
  static Optional<EntityFragment> find(TableName table, Outputs outputs) {
    return outputs.others().stream().flatMap(files -> find(table, files).stream()).findFirst();
  }

  private static Optional<EntityFragment> find(TableName table, OtherFiles files) {
    String path = SnapshotFiles.table(table);
    try {
      return files
          .read(path)
          .map(text -> EntityFragment.read(text, path))
          .filter(fragment -> fragment.owns(table))
          .filter(fragment -> files.exists(SnapshotFiles.classFile(fragment.type())));
    } catch (SchemaFileException damaged) {
      return Optional.empty();
    }
  }
}
