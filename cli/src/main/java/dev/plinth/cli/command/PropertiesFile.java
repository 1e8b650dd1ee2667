package dev.plinth.cli.command;

import java.nio.file.Path;

/** The {@code plinth.properties} that {@code init} writes. */
final class PropertiesFile {

  private PropertiesFile() {}

  static String text(Path migrations, String module) {
    return """
        # Settings of the plinth command. Each is also a variable (PLINTH_URL), a property
        # (-Dplinth.url) and an option (--url); the last of these wins.
        # A password never stands here: set PLINTH_PASSWORD, or use --password.

        #url=jdbc:sqlite:example.db
        #user=

        # Where revisions are kept; it has to end up on the class path as db-migrations.
        migrations=%s

        # Where compiled classes are, and the module that -Aplinth.module named.
        classes=target/classes
        module=%s

        # Runs before "plinth revision --autogenerate" when sources are newer than classes.
        #compile=mvn -q compile
        """
        .formatted(migrations.toString().replace('\\', '/'), module);
  }
}
