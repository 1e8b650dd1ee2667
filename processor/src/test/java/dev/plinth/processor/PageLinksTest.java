package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links of the documentation lead to files and headings that are there. */
final class PageLinksTest {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  /** A link and the page that it stands on. */
  record Link(Path page, String target) {
    @Override
    public String toString() {
      return PROJECT.relativize(page) + " to " + target;
    }
  }

  static Stream<Link> links() throws IOException {
    try (Stream<Path> docs = Files.walk(PROJECT.resolve("docs"));
        Stream<Path> top = Files.list(PROJECT)) {
      return Stream.concat(docs, top)
          .filter(file -> file.toString().endsWith(".md"))
          .flatMap(PageLinksTest::links)
          .filter(link -> !link.target().startsWith("http"))
          .toList()
          .stream();
    }
  }

  private static Stream<Link> links(Path page) {
    return LINK.matcher(read(page)).results().map(found -> new Link(page, found.group(1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("links")
  void leadsSomewhere(Link link) {
    String[] parts = link.target().split("#", 2);
    Path file = parts[0].isEmpty() ? link.page() : link.page().resolveSibling(parts[0]).normalize();
    assertThat(file).exists();
    if (parts.length == 2) {
      assertThat(HEADING.matcher(read(file)).results().map(found -> anchor(found.group(1))))
          .contains(parts[1]);
    }
  }

  /** As hosts of Git make it from a heading. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-');
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
