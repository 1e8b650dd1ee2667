package dev.plinth.migration;

import dev.plinth.error.MigrationInputException;
import dev.plinth.schema.Schema;
import dev.plinth.schema.fragment.Fragments;
import dev.plinth.schema.json.SchemaJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the schema of a build. */
final class SnapshotSource {

  private SnapshotSource() {}

  /**
   * The schema in a snapshot, or assembled from a folder of classes or a jar.
   *
   * @param module the module wanted, or null for the only one
   * @throws MigrationInputException if it is not there or can't be read
   * @throws dev.plinth.error.SchemaFileException if it holds no entities, or is damaged
   */
  static Schema read(Path source, @Nullable String module) {
    if (!Files.exists(source)) {
      throw new MigrationInputException(source + " is not there");
    }
    if (Files.isDirectory(source) || !source.toString().endsWith(".json")) {
      return module == null ? Fragments.schema(source) : Fragments.schema(source, module);
    }
    try {
      return SchemaJson.read(Files.readString(source), source.toString());
    } catch (IOException e) {
      throw new MigrationInputException(source + " can't be read: " + e.getMessage(), e);
    }
  }
}
