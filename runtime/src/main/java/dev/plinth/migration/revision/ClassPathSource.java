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

  /** The text of any resource, if there is one of this name. */
  public static Optional<String> text(ClassLoader loader, String name) {
    URL url = loader.getResource(name);
    return url == null ? Optional.empty() : text(url);
  }

  @Override
  public Optional<String> read(String path) {
    return text(url(path));
  }

  @Override
  public String nameOf(String path) {
    String place = index.toString();
    return place.substring(0, place.length() - INDEX.length()) + path;
  }

  private static Optional<String> text(URL url) {
    try (InputStream file = open(url)) {
      return Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw UNREADABLE.because(e, url, String.valueOf(e.getMessage()));
    }
  }

  private static InputStream open(URL url) throws IOException {
    // A cached jar would stay open, and could not be replaced on Windows.
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }

  @SuppressWarnings("deprecation") // the one way that keeps the handler of a loader's URL
  private URL url(String path) {
    try {
      return new URL(index, path);
    } catch (MalformedURLException e) {
      throw UNREADABLE.because(e, nameOf(path), String.valueOf(e.getMessage()));
    }
  }
}
