package dev.plinth.schema.fragment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.SchemaFileException;
import dev.plinth.error.SchemaFileProblem;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.EnumType;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.json.SchemaJson;
import dev.plinth.type.ColumnTypes;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fragments in class folders and jars. */
final class FragmentsTest {

  private static final String MAIN = "main";

  @TempDir private Path temp;
  private Path classes;

  @BeforeEach
  void compileUserAndOrder() throws IOException {
    classes = temp.resolve("classes");
    compile(MAIN, "shop.User", "user_account");
    compile(MAIN, "shop.Shop$Order", "shop_order");
    index(MAIN, "shop.Shop$Order", "shop.User");
    write(
        SnapshotFiles.schema(MAIN),
        SchemaJson.write(Schema.EMPTY.withDialects(List.of("h2", "sqlite"))));
  }

  @Test
  void assembleTheSchemaOfAFolder() {
    Schema schema = Fragments.schema(classes);
    assertThat(schema.module()).isEqualTo("main");
    assertThat(schema.dialects()).containsExactly("h2", "sqlite");
    assertThat(names(schema)).containsExactly("shop_order", "user_account");
  }

  @Test
  void assembleTheSchemaOfAJar() throws IOException {
    Path jar = jar();
    assertThat(Fragments.modules(jar)).containsExactly("main");
    assertThat(Fragments.schema(jar)).isEqualTo(Fragments.schema(classes));
  }

  @Test
  void dieWithTheirClassFile() throws IOException {
    Files.delete(classes.resolve("shop/Shop$Order.class"));
    assertThat(names(Fragments.schema(classes))).containsExactly("user_account");
  }

  @Test
  void doNotCountWhenTheIndexHasForgottenThem() throws IOException {
    index(MAIN, "shop.User");
    assertThat(names(Fragments.schema(classes))).containsExactly("user_account");
  }

  @Test
  void giveWayToTheSnapshotWhereThereIsNoIndex() throws IOException {
    Files.delete(classes.resolve(FragmentKind.ENTITIES.index(MAIN)));
    write(SnapshotFiles.schema(MAIN), SchemaJson.write(Schema.of(List.of(table("only")))));
    assertThat(names(Fragments.schema(classes))).containsExactly("only");
  }

  @Test
  void ofSeveralModulesAreToldApartByName() throws IOException {
    compile("billing", "shop.Invoice", "invoice");
    index("billing", "shop.Invoice");
    assertThat(Fragments.modules(classes)).containsExactly("billing", "main");
    assertThat(names(Fragments.schema(classes, "billing"))).containsExactly("invoice");
    assertThatThrownBy(() -> Fragments.schema(classes))
        .isInstanceOf(SchemaFileException.class)
        .hasMessage(classes + " holds the modules billing, main: name one of them with --module");
  }

  @Test
  void thatAreNotThereAreAnError() {
    assertThatThrownBy(() -> Fragments.schema(temp.resolve("nowhere")))
        .hasMessage(temp.resolve("nowhere") + " can't be read: there is no such folder or jar");
    assertThatThrownBy(() -> Fragments.schema(temp))
        .hasMessage(temp + " holds no entities compiled by Plinth: compile first");
    assertThatThrownBy(() -> Fragments.schema(classes, "other"))
        .hasMessage(
            classes
                + " holds no module other, but main: name it with --module, or -Aplinth.module");
    assertThatThrownBy(() -> Fragments.schema(classes.resolve(SnapshotFiles.schema(MAIN))))
        .hasMessage(
            classes.resolve(SnapshotFiles.schema(MAIN))
                + " can't be read: it is neither a folder nor a jar");
  }

  @Test
  void thatAreDamagedAskForACleanBuild() throws IOException {
    Files.delete(classes.resolve(FragmentKind.ENTITIES.file(MAIN, "shop.User")));
    assertProblem(SchemaFileProblem.MISSING_FRAGMENT, "shop.User.json is missing");
    write(FragmentKind.ENTITIES.index(MAIN), "shop.User\n");
    assertProblem(SchemaFileProblem.TRUNCATED_INDEX, "entities.idx ends too early");
    write(FragmentKind.ENTITIES.index(MAIN), "");
    assertProblem(SchemaFileProblem.TRUNCATED_INDEX, "run a clean build");
  }

  @Test
  void ofTwoTypesOnOneTableNameBoth() throws IOException {
    compile(MAIN, "shop.Account", "user_account");
    index(MAIN, "shop.Account", "shop.User");
    assertProblem(
        SchemaFileProblem.NAME_CLAIMED_TWICE,
        "module main: shop.Account and shop.User both claim the name user_account for a table or view");
  }

  @Test
  void shareAnEnumTypeOnlyWithEqualValues() {
    EntityFragment one = fragment("A", new EnumType("state", List.of("new")));
    EntityFragment same = fragment("B", new EnumType("state", List.of("new")));
    EntityFragment other = fragment("C", new EnumType("state", List.of("old")));
    assertThat(ModuleSnapshot.of("main", List.of(), List.of(one, same)).enums()).hasSize(1);
    assertThatThrownBy(() -> ModuleSnapshot.of("main", List.of(), List.of(one, other)))
        .hasMessageStartingWith("module main: A and C both define the enum type state");
  }

  @Test
  void takeATableOfAnotherModuleOnlyIfNobodyOwnsIt() {
    TableSchema external = table("country").with(t -> t.external(true));
    EntityFragment own =
        new EntityFragment("Country", "CountryTable", Schema.of(List.of(table("country"))));
    EntityFragment user = new EntityFragment("User", "UserTable", Schema.of(List.of(external)));
    EntityFragment city = new EntityFragment("City", "CityTable", Schema.of(List.of(external)));
    for (List<EntityFragment> order : List.of(List.of(own, user), List.of(user, own))) {
      assertThat(ModuleSnapshot.of("main", List.of(), order).tables())
          .containsExactly(table("country"));
    }
    assertThat(ModuleSnapshot.of("main", List.of(), List.of(user, city)).tables())
        .containsExactly(external);
  }

  @Test
  void ofDaosLiveAsLongAsTheirClassFile() throws IOException {
    assertThat(Fragments.queries(classes, MAIN).daos()).isEmpty();
    DaoFragment users = dao("shop.Users");
    for (DaoFragment dao : List.of(users, dao("shop.Orders"))) {
      write(SnapshotFiles.classFile(dao.type()), "");
      write(FragmentKind.DAOS.file(MAIN, dao.type()), dao.write());
    }
    write(
        FragmentKind.DAOS.index(MAIN),
        FragmentIndex.of(List.of("shop.Users", "shop.Orders")).write());
    assertThat(Fragments.queries(jar(), MAIN).daos())
        .extracting(DaoFragment::type)
        .containsExactly("shop.Orders", "shop.Users");
    Files.delete(classes.resolve("shop/Orders.class"));
    assertThat(Fragments.queries(classes, MAIN).daos()).containsExactly(users);
    assertThatThrownBy(() -> Fragments.queries(classes, "other"))
        .hasMessageContaining("holds no module other, but main");
  }

  private void assertProblem(SchemaFileProblem problem, String words) {
    assertThatThrownBy(() -> Fragments.schema(classes))
        .isInstanceOfSatisfying(
            SchemaFileException.class, e -> assertThat(e.problem()).isEqualTo(problem))
        .hasMessageContaining(words);
  }

  private void compile(String module, String type, String table) throws IOException {
    write(SnapshotFiles.classFile(type), "");
    write(
        FragmentKind.ENTITIES.file(module, type),
        new EntityFragment(type, type + "Table", Schema.of(List.of(table(table)))).write());
  }

  private void index(String module, String... types) throws IOException {
    write(FragmentKind.ENTITIES.index(module), FragmentIndex.of(List.of(types)).write());
  }

  private void write(String path, String text) throws IOException {
    Path file = classes.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Path jar() throws IOException {
    Path jar = temp.resolve("shop.jar");
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"));
        Stream<Path> all = Files.walk(classes)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = files.getPath("/" + classes.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return jar;
  }

  private static DaoFragment dao(String type) {
    return new DaoFragment(
        type,
        List.of(
            new DaoStatement(
                "rename",
                List.of("java.lang.String", "long"),
                StatementKind.UPDATE,
                "update user_account set name = :name where id = :id",
                List.of(
                    new TableUse(
                        TableName.of("user_account"), List.of("id"), List.of("name"), false)))));
  }

  private static EntityFragment fragment(String type, EnumType enumType) {
    return new EntityFragment(type, type + "Table", Schema.EMPTY.withEnums(List.of(enumType)));
  }

  private static TableSchema table(String name) {
    return TableSchema.builder(name)
        .column(ColumnSchema.builder("id", ColumnTypes.BIGINT).build())
        .build();
  }

  private static List<String> names(Schema schema) {
    return schema.tables().stream().map(TableSchema::name).map(TableName::toString).toList();
  }
}
