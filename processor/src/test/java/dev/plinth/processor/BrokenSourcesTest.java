package dev.plinth.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources that don't compile make the processors report, never fail. */
final class BrokenSourcesTest {
  private static final int RUNS = 80;

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void neverFails(int seed) throws IOException {
    Random random = new Random(seed);
    List<CaseFolder> folders = List.of("ok", "error").stream().flatMap(CaseFolder::in).toList();
    List<JavaFileObject> broken = new ArrayList<>();
    for (JavaFileObject source : folders.get(random.nextInt(folders.size())).sources()) {
      broken.add(broken(source, random));
    }
    Compilation compilation =
        javac().withProcessors(new AggregateProcessor(), new EntityProcessor()).compile(broken);
    assertThat(compilation.errors().stream().map(Object::toString))
        .noneMatch(error -> error.contains("[PL1901]"));
    assertThat(
            compilation.errors().stream().map(Object::toString).filter(BrokenSourcesTest::isOurs))
        .as("each mistake is told once")
        .doesNotHaveDuplicates();
  }

  /** Which of the two the compiler names depends on the order of files. */
  @Test
  void leavesCirclesOfSuperclassesToTheCompiler() {
    Compilation compilation =
        javac()
            .withProcessors(new AggregateProcessor(), new EntityProcessor())
            .compile(
                JavaFileObjects.forSourceString(
                    "shop.Chicken",
                    """
                    package shop;

                    @dev.plinth.annotation.Table
                    class Chicken extends Egg {
                      @dev.plinth.annotation.Id long id;
                    }
                    """),
                JavaFileObjects.forSourceString(
                    "shop.Egg", "package shop; class Egg extends Chicken {}"));
    assertThat(compilation.errors().stream().map(error -> error.getMessage(Locale.ROOT)))
        .anyMatch(message -> message.startsWith("cyclic inheritance"))
        .noneMatch(BrokenSourcesTest::isOurs);
  }

  private static boolean isOurs(String error) {
    return error.contains("[PL");
  }

  static IntStream seeds() {
    return IntStream.range(0, RUNS);
  }

  /** With a few of its words left out, misspelled, doubled or replaced by others of the file. */
  private static JavaFileObject broken(JavaFileObject source, Random random) throws IOException {
    List<String> words =
        new ArrayList<>(List.of(source.getCharContent(false).toString().split("(?<=\\W)|(?=\\W)")));
    for (int mutations = 1 + random.nextInt(3); mutations > 0; mutations--) {
      List<Integer> names =
          IntStream.range(0, words.size())
              .filter(at -> words.get(at).matches("\\w+|[@(){}<>;=,\"]"))
              .boxed()
              .toList();
      int at = names.get(random.nextInt(names.size()));
      String word = words.get(at);
      String other = words.get(names.get(random.nextInt(names.size())));
      words.set(at, List.of("", word + "x", word + " " + word, other).get(random.nextInt(4)));
    }
    String name = source.getName().substring(1).replace(".java", "").replace('/', '.');
    return JavaFileObjects.forSourceString(name, String.join("", words));
  }
}
