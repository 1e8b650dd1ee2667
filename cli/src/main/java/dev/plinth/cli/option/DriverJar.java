package dev.plinth.cli.option;

import dev.plinth.dialect.JdbcUrl;
import dev.plinth.error.MigrationInputException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Finds the JDBC driver in a jar of the user. */
final class DriverJar {

  private DriverJar() {}

  /**
   * The driver of {@code jar} that knows {@code url}. Its classes stay loaded until the process
   * ends.
   *
   * @throws MigrationInputException if the jar is not there or has no such driver
   */
  static Driver driver(Path jar, String url) {
    if (!Files.isRegularFile(jar)) {
      throw new MigrationInputException("--driver " + jar + " is not there, or is no jar");
    }
    List<Driver> drivers = drivers(jar);
    if (drivers.isEmpty()) {
      throw new MigrationInputException(
          "--driver "
              + jar
              + " holds no JDBC driver: name the jar that the database's maker ships");
    }
    return drivers.stream()
        .filter(driver -> accepts(driver, url))
        .findFirst()
        .orElseThrow(
            () ->
                new MigrationInputException(
                    "--driver "
                        + jar
                        + " ("
                        + names(drivers)
                        + ") does not know the URL "
                        + JdbcUrl.of(url).shown()));
  }

  private static List<Driver> drivers(Path jar) {
    // Never closed: the driver loads its classes as it needs them.
    ClassLoader loader = new JarFirst(url(jar));
    try {
      return ServiceLoader.load(Driver.class, loader).stream()
          .filter(provider -> provider.type().getClassLoader() == loader)
          .map(ServiceLoader.Provider::get)
          .toList();
    } catch (ServiceConfigurationError e) {
      throw new MigrationInputException(
          "the driver in --driver " + jar + " can't be loaded: " + e.getMessage(), e);
    }
  }

  /** Takes what the jar has from the jar, although Plinth brings a driver of that name too. */
  private static final class JarFirst extends URLClassLoader {

    JarFirst(URL jar) {
      super(new URL[] {jar}, DriverJar.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean isResolved) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        if (findLoadedClass(name) == null
            && findResource(name.replace('.', '/') + ".class") != null) {
          return findClass(name);
        }
        return super.loadClass(name, isResolved);
      }
    }
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new MigrationInputException("--driver " + jar + " is no path of a file", e);
    }
  }

  private static boolean accepts(Driver driver, String url) {
    try {
      return driver.acceptsURL(url);
    } catch (SQLException e) {
      JdbcUrl secret = JdbcUrl.of(url);
      throw new MigrationInputException(
          "the driver "
              + driver.getClass().getName()
              + " refuses "
              + secret.shown()
              + ": "
              + secret.masked(String.valueOf(e.getMessage())));
    }
  }

  private static String names(List<Driver> drivers) {
    return drivers.stream()
        .map(driver -> driver.getClass().getName())
        .collect(Collectors.joining(", "));
  }
}
