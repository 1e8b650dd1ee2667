package dev.plinth.processor.writer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The files of other jars and folders, which are only read. */
public final class OtherFiles {
  private final Filer filer;
  private final StandardLocation location;
  private final String folder;

  /**
   * @param folder empty, or the name of a module and a slash
   */
  OtherFiles(Filer filer, StandardLocation location, String folder) {
    this.filer = filer;
    this.location = location;
    this.folder = folder;
  }

  /** The text of the first file of that name; empty where there is none. */
  public Optional<String> read(String path) {
    try (InputStream in = open(path)) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException | RuntimeException absent) {
      return Optional.empty();
    }
  }

  /** Whether there is a file of that name. */
  public boolean exists(String path) {
    try {
      open(path).close();
      return true;
    } catch (IOException | RuntimeException absent) {
      return false;
    }
  }

  /** Some compilers refuse to look where others only find nothing. */
  private InputStream open(String path) throws IOException {
    return filer.getResource(location, folder, path).openInputStream();
  }
}
