package dev.plinth.migration;

import dev.plinth.error.MigrationInputException;
import dev.plinth.schema.Schema;
import dev.plinth.schema.json.SchemaJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads the schema of a build. */
final class SnapshotSource {

  private SnapshotSource() {}

  static Schema read(Path source, String module) {
    if (!Files.exists(source)) {
      throw new MigrationInputException(source + " is not there");
    }
    String name = "META-INF/plinth/" + module + "/schema.json";
    try {
      if (Files.isDirectory(source)) {
        return SchemaJson.read(
            Files.readString(source.resolve(name)), source.resolve(name).toString());
      }
      if (source.toString().endsWith(".jar")) {
        try (ZipFile jar = new ZipFile(source.toFile())) {
          ZipEntry entry = jar.getEntry(name);
          try (InputStream in = jar.getInputStream(entry)) {
            return SchemaJson.read(
                new String(in.readAllBytes(), StandardCharsets.UTF_8), source + "!" + name);
          }
        }
      }
      return SchemaJson.read(Files.readString(source), source.toString());
    } catch (IOException e) {
      throw new MigrationInputException(source + " can't be read: " + e.getMessage(), e);
    }
  }
}
