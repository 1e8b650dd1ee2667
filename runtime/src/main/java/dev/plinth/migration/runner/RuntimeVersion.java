package dev.plinth.migration.runner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, as the build wrote it beside the classes. */
final class RuntimeVersion {
  static final String TEXT = read();

  private RuntimeVersion() {}

  private static String read() {
    Properties properties = new Properties();
    try (InputStream file = RuntimeVersion.class.getResourceAsStream("version.properties")) {
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }
}
