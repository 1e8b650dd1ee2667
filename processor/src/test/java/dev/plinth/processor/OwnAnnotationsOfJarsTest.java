package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations of the user that carry ours work where they come from a jar. */
final class OwnAnnotationsOfJarsTest {
  @TempDir Path temp;

  @Test
  void standForWhatTheyCarry() {
    Workspace library = new Workspace(temp.resolve("library"));
    library.write(
        "base/Money.java",
        """
        package base;
        import dev.plinth.annotation.*;
        @Column(precision = 19, scale = 4)
        @Check("price >= 0")
        public @interface Money {}
        """);
    library.write(
        "base/Reference.java",
        """
        package base;
        import dev.plinth.annotation.*;
        @ManyToOne(onDelete = ReferentialAction.CASCADE, index = false)
        public @interface Reference {}
        """);
    library.compile();
    Workspace project = new Workspace(temp.resolve("project"));
    project.write(
        "shop/Product.java",
        """
        package shop;
        import base.Money;
        import base.Reference;
        import dev.plinth.annotation.*;
        import java.math.BigDecimal;
        @Table
        class Product {
          @Id Long id;
          @Money BigDecimal price;
          @Reference Maker maker;
        }
        @Table
        class Maker {
          @Id Long id;
        }
        """);
    project
        .run("shop/Product.java")
        .option("-Xlint:-auxiliaryclass")
        .classPath(library.out())
        .mustSucceed();
    assertThat(project.text("out/META-INF/plinth/main/schema.json"))
        .contains(
            "\"name\":\"price\",\"type\":\"decimal\"",
            "\"precision\":19,\"scale\":4",
            "price >= 0",
            "\"onDelete\":\"cascade\"",
            "\"indexes\":[]");
  }
}
