package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler of Java 17 hides of class files is known from modules on the module path. */
final class ModulePathTest {
  @TempDir Path temp;
  private Workspace library;

  @BeforeEach
  void compileLibrary() {
    library = new Workspace(temp.resolve("library"));
    library
        .write("module-info.java", "module library { exports base; }")
        .write(
            "base/Base.java",
            """
            package base;

            import dev.plinth.annotation.Embedded;
            import dev.plinth.annotation.Id;
            import dev.plinth.annotation.MappedSuperclass;
            import org.jspecify.annotations.Nullable;

            @MappedSuperclass
            public abstract class Base {
              @Id public @Nullable Long id;
              public String title;
              public @Nullable String note;
              @Embedded public Place place;

              protected Base() {}
            }
            """)
        .write(
            "base/Place.java",
            """
            package base;

            import org.jspecify.annotations.Nullable;

            public record Place(String city, @Nullable String street) {}
            """);
    library
        .run("module-info.java", "base/Base.java", "base/Place.java")
        .option("-Xlint:-exports", "--add-reads", "library=ALL-UNNAMED")
        .mustSucceed();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void knowsWhatMayBeNull(boolean inJar) {
    Workspace shop = new Workspace(temp.resolve("shop"));
    shop.write(
            "module-info.java",
            """
            module shop {
              requires library;
              provides dev.plinth.dao.EntityMapping with shop.OrderTable;
            }
            """)
        .write(
            "shop/Order.java",
            """
            package shop;

            import base.Base;
            import dev.plinth.annotation.Table;

            @Table(name = "orders")
            class Order extends Base {}
            """);
    shop.run("module-info.java", "shop/Order.java")
        .option("-Xlint:-exports", "--add-reads", "shop=ALL-UNNAMED")
        .option("--add-reads", "library=ALL-UNNAMED")
        .option("--module-path", (inJar ? jar() : library.out()).toString())
        .mustSucceed();
    assertThat(shop.text("out/META-INF/plinth/main/ddl/sqlite.sql"))
        .contains("title text not null,", "note text,", "city text not null,", "street text\n");
  }

  private Path jar() {
    Path jar = temp.resolve("library.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(library.out())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(library.out().relativize(file).toString()));
        Files.copy(file, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }
}
