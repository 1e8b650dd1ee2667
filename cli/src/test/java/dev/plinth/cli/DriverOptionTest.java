package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --driver}, with a jar that holds a driver of its own. */
final class DriverOptionTest {

  /** Opens another file than the URL names, so that its work can be told from the bundled one's. */
  private static final String DRIVER =
      """
      package vendor;
      public class VendorDriver extends org.sqlite.JDBC {
        @Override public boolean acceptsURL(String url) {
          return url.startsWith("jdbc:sqlite:");
        }
        @Override public java.sql.Connection connect(String url, java.util.Properties info)
            throws java.sql.SQLException {
          return super.connect(url + ".vendor", info);
        }
      }
      """;

  @TempDir private Path temp;
  private Project project;

  @BeforeEach
  void prepare() {
    project = new Project(temp);
    project.compile("users.json");
    project.ids.add(List.of("aaaa1111"));
    plinth("init");
    plinth("revision", "--autogenerate", "-m", "initial");
  }

  @Test
  void theDriverOfTheJarIsUsed() throws Exception {
    driverJar();
    assertThat(plinth("upgrade", "--driver", "vendor.jar").exitCode()).isZero();
    assertThat(temp.resolve("example.db.vendor")).exists();
    assertThat(project.folder.resolve("example.db")).doesNotExist();
  }

  /** One of a database whose driver Plinth brings: that of the jar counts. */
  @Test
  void aDriverThatPlinthBringsIsReplaced() throws Exception {
    String jar =
        Path.of(org.sqlite.JDBC.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .toString();
    assertThat(plinth("upgrade", "--driver", jar).err()).isEmpty();
    assertThat(project.folder.resolve("example.db")).exists();
  }

  @Test
  void aJarThatIsNotThere() {
    assertThat(plinth("current", "--driver", "no.jar"))
        .isEqualTo(refused("--driver " + temp + "/no.jar is not there, or is no jar"));
  }

  @Test
  void aFileWithoutADriver() {
    project.write("vendor.jar", "this is no jar");
    assertThat(plinth("current", "--driver", "vendor.jar"))
        .isEqualTo(
            refused(
                "--driver "
                    + temp
                    + "/vendor.jar holds no JDBC driver: name the jar that the database's maker"
                    + " ships"));
  }

  @Test
  void aDriverOfAnotherDatabase() throws Exception {
    driverJar();
    assertThat(plinth("current", "--driver", "vendor.jar", "--url", "jdbc:other:x"))
        .isEqualTo(
            refused(
                "--driver "
                    + temp
                    + "/vendor.jar (vendor.VendorDriver) does not know the URL jdbc:other:x"));
  }

  @Test
  void aJarWhoseDriverIsMissing() throws Exception {
    try (ZipOutputStream jar = jar()) {
      service(jar);
    }
    Project.Outcome outcome = plinth("current", "--driver", "vendor.jar");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("error: the driver in --driver " + temp + "/vendor.jar can't be loaded: ")
        .contains("vendor.VendorDriver")
        .hasLineCount(1);
  }

  private void driverJar() throws Exception {
    project.write("vendor/VendorDriver.java", DRIVER);
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                temp.resolve("vendor/VendorDriver.java").toString());
    assertThat(code).isZero();
    try (ZipOutputStream jar = jar()) {
      jar.putNextEntry(new ZipEntry("vendor/VendorDriver.class"));
      Files.copy(temp.resolve("vendor/VendorDriver.class"), jar);
      service(jar);
    }
  }

  private ZipOutputStream jar() throws Exception {
    OutputStream file = Files.newOutputStream(temp.resolve("vendor.jar"));
    return new ZipOutputStream(file);
  }

  private static void service(ZipOutputStream jar) throws Exception {
    jar.putNextEntry(new ZipEntry("META-INF/services/java.sql.Driver"));
    jar.write("vendor.VendorDriver\n".getBytes(StandardCharsets.UTF_8));
  }

  private Project.Outcome plinth(String... args) {
    return project.run(List.of(args));
  }

  private static Project.Outcome refused(String sentence) {
    return new Project.Outcome(2, "", "error: " + sentence + "\n");
  }
}
