package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.schema.json.SchemaJson;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several Java modules that are compiled at once each have a snapshot of their own. */
final class ModuleSourcePathTest {
  @TempDir Path temp;
  private Workspace project;

  @BeforeEach
  void twoModules() {
    project =
        new Workspace(temp)
            .write("base/module-info.java", module("base", "exports base;", "base.UserTable"))
            .write(
                "base/base/User.java",
                """
                package base;

                @dev.plinth.annotation.Table
                public record User(@dev.plinth.annotation.Id long id) {}
                """)
            .write("shop/module-info.java", module("shop", "requires base;", "shop.OrderTable"))
            .write(
                "shop/shop/Order.java",
                """
                package shop;

                import base.User;
                import dev.plinth.annotation.Id;
                import dev.plinth.annotation.ManyToOne;
                import dev.plinth.annotation.Table;

                @Table(name = "orders")
                class Order {
                  @Id long id;
                  @ManyToOne User user;
                }
                """);
  }

  @Test
  void eachHasItsSnapshot() {
    compile(
            "base/module-info.java",
            "base/base/User.java",
            "shop/module-info.java",
            "shop/shop/Order.java")
        .mustSucceed();
    assertThat(tables("base")).isEqualTo("user");
    assertThat(tables("shop")).isEqualTo("orders, user external");
    assertThat(project.text("out/base/META-INF/services/dev.plinth.dao.EntityMapping"))
        .isEqualTo("base.UserTable\n");
  }

  @Test
  void compilingOneLeavesTheOtherAlone() {
    compile("base/base/User.java", "shop/shop/Order.java").mustSucceed();
    Map<String, String> before = Workspace.files(project.out());
    compile("shop/shop/Order.java").mustSucceed();
    assertThat(Workspace.files(project.out())).isEqualTo(before);
  }

  /** Compiled together, and one after the other. */
  @Test
  void daosNameTablesOfOtherModules() {
    project.write(
        "shop/shop/Names.java",
        """
        package shop;

        @dev.plinth.annotation.Dao
        public interface Names {
          @dev.plinth.annotation.Sql("select u.id from user u join orders o on o.user_id = u.id")
          java.util.List<Long> buyers();
        }
        """);
    compile("base/base/User.java", "shop/shop/Order.java", "shop/shop/Names.java").mustSucceed();
    compile("shop/shop/Names.java").mustSucceed();
  }

  @Test
  void eachHasToProvideItsMappings() {
    project.write("shop/module-info.java", "module shop { requires base; }");
    compile("shop/module-info.java", "shop/shop/Order.java")
        .mustFail("[PL1606] module shop does not provide shop.OrderTable");
  }

  private Workspace.Run compile(String... sources) {
    return project
        .run(sources)
        .option("--module-source-path", project.src().toString())
        .option("--add-reads", "base=ALL-UNNAMED", "--add-reads", "shop=ALL-UNNAMED")
        .option("-Xlint:-exports", "-implicit:none");
  }

  private String tables(String module) {
    return String.join(
        ", ",
        SchemaJson.read(
                project.text("out/" + module + "/META-INF/plinth/" + module + "/schema.json"))
            .tables()
            .stream()
            .map(table -> table.name() + (table.external() ? " external" : ""))
            .toList());
  }

  private static String module(String name, String directive, String mapping) {
    return "module %s { %s provides dev.plinth.dao.EntityMapping with %s; }"
        .formatted(name, directive, mapping);
  }
}
