package dev.plinth.migration.revision;

import static dev.plinth.error.RevisionProblem.UNREADABLE;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Revisions packed into a jar or class folder, beside the {@code INDEX} that lists them. */
public final class ClassPathSource implements RevisionSource {

  /** Where they lie; not a legal package name, so that modules don't hide it. */
  public static final String ROOT = "db-migrations/";

  private final URL index;

  private ClassPathSource(URL index) {
    this.index = index;
  }

  /** One for each {@code INDEX} that {@code loader} finds. */
  public static List<RevisionSource> all(ClassLoader loader) {
    String name = ROOT + INDEX;
    try {
      List<RevisionSource> sources = new ArrayList<>();
      for (URL url : Collections.list(loader.getResources(name))) {
        sources.add(new ClassPathSource(url));
      }
      return List.copyOf(sources);
    } catch (IOException e) {
      throw UNREADABLE.because(e, name, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Optional<String> read(String path) {
    try (InputStream file = open(path)) {
      return Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw UNREADABLE.because(e, nameOf(path), String.valueOf(e.getMessage()));
    }
  }

  @Override
  public String nameOf(String path) {
    String place = index.toString();
    return place.substring(0, place.length() - INDEX.length()) + path;
  }

  private InputStream open(String path) throws IOException {
    // A cached jar would stay open, and could not be replaced on Windows.
    URLConnection connection = url(path).openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }

  @SuppressWarnings(
      "deprecation") // the constructor is the one way to stay inside of a loader's URL
  private URL url(String path) throws MalformedURLException {
    return new URL(index, path);
  }
}
