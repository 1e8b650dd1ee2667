package dev.plinth.processor.writer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** The only door to the resources that stand beside the class files. */
public final class ResourceFiles {
  private final Filer filer;
  private final String folder;

  /**
   * @param folder empty, or the name of a module and a slash
   */
  ResourceFiles(Filer filer, String folder) {
    this.filer = filer;
    this.folder = folder;
  }

  /** Whether a file of this or an earlier compilation is there. */
  public boolean exists(String path) {
    try {
      open(path).close();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The text of a file of an earlier compilation; empty where there is none. */
  public Optional<String> read(String path) {
    try (InputStream in = open(path)) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The class file of a type, as this module, one on the class path or one on the module path has
   * it.
   *
   * @param module the one of the type; empty for none
   */
  public Optional<byte[]> classFile(String path, String module) {
    return Stream.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH)
        .flatMap(location -> bytes(location, folder, path).stream())
        .findFirst()
        .or(() -> bytes(StandardLocation.MODULE_PATH, module + "/", path));
  }

  /** Some compilers refuse to look where others only find nothing. */
  private Optional<byte[]> bytes(StandardLocation location, String inside, String path) {
    try (InputStream in = filer.getResource(location, inside, path).openInputStream()) {
      return Optional.of(in.readAllBytes());
    } catch (IOException | RuntimeException absent) {
      return Optional.empty();
    }
  }

  /**
   * Writes a file anew, after everything has been read: a file that was written is not read again.
   *
   * @param origins what the text comes from
   */
  public void write(String path, String text, Collection<? extends Element> origins)
      throws IOException {
    try (OutputStream out =
        filer
            .createResource(
                StandardLocation.CLASS_OUTPUT, folder, path, origins.toArray(Element[]::new))
            .openOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * Some compilers fail here already where there is no file, others only when it is opened, and
   * with another exception where a folder has its name.
   */
  private InputStream open(String path) throws IOException {
    try {
      return filer.getResource(StandardLocation.CLASS_OUTPUT, folder, path).openInputStream();
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
