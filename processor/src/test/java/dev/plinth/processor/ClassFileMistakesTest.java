package dev.plinth.processor;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in types of a jar are reported where the user's code pulls them in. */
final class ClassFileMistakesTest {
  @TempDir Path temp;
  private Workspace library;
  private Workspace project;

  @BeforeEach
  void compileLibrary() {
    library = new Workspace(temp.resolve("library"));
    library.write(
        "base/Address.java",
        """
        package base;
        public class Address {
          public String street;
          public java.util.Locale locale;
        }
        """);
    library.write(
        "base/Money.java",
        """
        package base;
        public class Money {
          public final long cents;
          private Money(long cents) { this.cents = cents; }
        }
        """);
    library.compile();
    project = new Workspace(temp.resolve("project"));
  }

  @Test
  void inEmbeddedTypes() {
    write("@Embedded base.Address address;");
    project
        .run("shop/User.java")
        .classPath(library.out())
        .mustFail("User.java:6: error: [PL1201] Address.locale is Locale");
  }

  @Test
  void inConstructors() {
    write("@Embedded base.Money price;");
    project
        .run("shop/User.java")
        .classPath(library.out())
        .mustFail("User.java:6: error: [PL1303] Money has no constructor");
  }

  private void write(String property) {
    project.write(
        "shop/User.java",
        """
        package shop;
        import dev.plinth.annotation.*;
        @Table
        class User {
          @Id Long id;
          %s
        }
        """
            .formatted(property));
  }
}
