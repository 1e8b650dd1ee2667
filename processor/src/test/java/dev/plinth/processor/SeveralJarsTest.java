package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.schema.json.SchemaJson;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules in jars, each compiled against the jars before it, as a reactor does. */
final class SeveralJarsTest {
  @TempDir Path temp;
  private Path base;
  private Path people;
  private Workspace shop;

  @BeforeEach
  void compileThreeModules() {
    base =
        compile(
                workspace("base")
                    .write(
                        "base/Base.java",
                        """
                        package base;

                        import dev.plinth.annotation.Column;
                        import dev.plinth.annotation.Id;
                        import dev.plinth.annotation.MappedSuperclass;
                        import org.jspecify.annotations.Nullable;

                        @MappedSuperclass
                        public abstract class Base<K> {
                          @Id private @Nullable K id;

                          @Column(length = 40)
                          private @Nullable String note;

                          public @Nullable K getId() {
                            return id;
                          }

                          public void setId(@Nullable K id) {
                            this.id = id;
                          }

                          public @Nullable String getNote() {
                            return note;
                          }

                          public void setNote(@Nullable String note) {
                            this.note = note;
                          }
                        }
                        """),
                "base")
            .jar();
    people =
        compile(
                workspace("people")
                    .write(
                        "people/User.java",
                        """
                        package people;

                        import base.Base;
                        import dev.plinth.annotation.Column;
                        import dev.plinth.annotation.Table;

                        @Table(name = "person")
                        public class User extends Base<Long> {
                          @Column(name = "full_name")
                          public String name;
                        }
                        """),
                "people",
                base)
            .jar();
    shop =
        workspace("shop")
            .write(
                "shop/Order.java",
                """
                package shop;

                import base.Base;
                import dev.plinth.annotation.ManyToOne;
                import dev.plinth.annotation.Table;
                import people.User;

                @Table(name = "orders")
                public class Order extends Base<String> {
                  @ManyToOne User user;
                }
                """)
            .write(
                "shop/OrderScenario.java",
                """
                package shop;

                import static org.assertj.core.api.Assertions.assertThat;

                import dev.plinth.processor.Scenario;
                import org.jdbi.v3.core.Jdbi;
                import people.User;
                import people.UserDao;

                public final class OrderScenario implements Scenario {
                  @Override
                  public void run(Jdbi jdbi) {
                    User user = new User();
                    user.name = "sandy";
                    new UserDao(jdbi).insert(user);
                    Order order = new Order();
                    order.setId("A1");
                    order.user = user;
                    new OrderDao(jdbi).insert(order);
                    Order found = new OrderDao(jdbi).get("A1");
                    assertThat(found.user.name).isEqualTo("sandy");
                    assertThat(found.getNote()).isNull();
                  }
                }
                """);
    compile(shop, "shop", base, people);
  }

  @Test
  void tablesOfOtherJarsAreExternal() {
    assertThat(
            SchemaJson.read(shop.text("out/META-INF/plinth/shop/schema.json")).tables().stream()
                .map(table -> table.name() + " " + table.external()))
        .containsExactly("orders false", "person true");
    assertThat(shop.text("out/META-INF/plinth/shop/ddl/sqlite.sql"))
        .contains("references person (id)")
        .doesNotContain("create table person");
  }

  /** Whatever the compiler shows of class files. */
  @Test
  void whatMayBeNullIsKnownFromJars() {
    assertThat(shop.text("out/META-INF/plinth/shop/ddl/sqlite.sql")).contains("note text,");
  }

  @Test
  void entitiesOfAllJarsWorkTogether() throws Exception {
    Jdbi jdbi = Jdbi.create("jdbc:sqlite:" + temp.resolve("test.db") + "?foreign_keys=on");
    String people = temp.resolve("people/out/META-INF/plinth/people/ddl/sqlite.sql").toString();
    jdbi.useHandle(
        handle -> {
          handle.createScript(Files.readString(Path.of(people))).execute();
          handle.createScript(shop.text("out/META-INF/plinth/shop/ddl/sqlite.sql")).execute();
        });
    URL[] classPath = {
      base.toUri().toURL(), this.people.toUri().toURL(), shop.out().toUri().toURL()
    };
    try (URLClassLoader loader = new URLClassLoader(classPath)) {
      Object scenario =
          loader.loadClass("shop.OrderScenario").getDeclaredConstructor().newInstance();
      ((Scenario) scenario).run(jdbi);
    }
  }

  private Workspace workspace(String name) {
    return new Workspace(temp.resolve(name));
  }

  private static Workspace compile(Workspace workspace, String module, Path... jars) {
    Workspace.Run run =
        workspace
            .run(Workspace.files(workspace.src()).keySet().toArray(String[]::new))
            .option("-Aplinth.module=" + module)
            .option("-Xlint:-missing-explicit-ctor");
    Stream.of(jars).forEach(run::classPath);
    run.mustSucceed();
    return workspace;
  }
}
