package dev.plinth.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into this jar. */
final class ToolVersion implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream file =
        Objects.requireNonNull(ToolVersion.class.getResourceAsStream("version.properties"))) {
      properties.load(file);
    }
    return new String[] {"plinth " + properties.getProperty("version")};
  }
}
