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
import dev.plinth.schema.json.JsonMap;
import dev.plinth.schema.json.SchemaJson;
import dev.plinth.type.ColumnTypes;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fragments in class folders and jars. */
final class FragmentsTest {

  private static final FragmentPaths MAIN = new FragmentPaths("main");

  @TempDir private Path temp;
  private Path classes;

  @BeforeEach
  void compileUserAndOrder() throws IOException {
    classes = temp.resolve("classes");
    compile(MAIN, "shop.User", "user_account");
    compile(MAIN, "shop.Shop$Order", "shop_order");
    index(MAIN, "shop.Shop$Order", "shop.User");
    write(MAIN.schema(), SchemaJson.write(Schema.EMPTY.withDialects(List.of("h2", "sqlite"))));
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
    Files.delete(classes.resolve(MAIN.index(FragmentKind.ENTITIES)));
    write(MAIN.schema(), SchemaJson.write(Schema.of(List.of(table("only")))));
    assertThat(names(Fragments.schema(classes))).containsExactly("only");
  }

  @Test
  void ofSeveralModulesAreToldApartByName() throws IOException {
    FragmentPaths billing = new FragmentPaths("billing");
    compile(billing, "shop.Invoice", "invoice");
    index(billing, "shop.Invoice");
    assertThat(Fragments.modules(classes)).containsExactly("billing", "main");
    assertThat(names(Fragments.schema(classes, "billing"))).containsExactly("invoice");
    assertThatThrownBy(() -> Fragments.schema(classes))
        .isInstanceOf(SchemaFileException.class)
        .hasMessage(classes + " holds the modules billing, main: name one of them");
  }

  @Test
  void thatAreNotThereAreAnError() {
    assertThatThrownBy(() -> Fragments.schema(temp.resolve("nowhere")))
        .hasMessage(temp.resolve("nowhere") + " can't be read: there is no such folder or jar");
    assertThatThrownBy(() -> Fragments.schema(temp))
        .hasMessage(temp + " holds no entities compiled by Plinth: compile first");
    assertThatThrownBy(() -> Fragments.schema(classes, "other"))
        .hasMessage(classes + " holds no entities compiled by Plinth: compile first");
    assertThatThrownBy(() -> Fragments.schema(classes.resolve(MAIN.schema())))
        .hasMessage(
            classes.resolve(MAIN.schema()) + " can't be read: it is neither a folder nor a jar");
  }

  @Test
  void thatAreDamagedAskForACleanBuild() throws IOException {
    Files.delete(classes.resolve(MAIN.fragment(FragmentKind.ENTITIES, "shop.User")));
    assertProblem(SchemaFileProblem.MISSING_FRAGMENT, "shop.User.json is missing");
    write(MAIN.index(FragmentKind.ENTITIES), "shop.User\n");
    assertProblem(SchemaFileProblem.TRUNCATED_INDEX, "entities.idx ends too early");
    write(MAIN.index(FragmentKind.ENTITIES), "");
    assertProblem(SchemaFileProblem.TRUNCATED_INDEX, "run a clean build");
  }

  @Test
  void ofTwoTypesOnOneTableNameBoth() throws IOException {
    compile(MAIN, "shop.Account", "user_account");
    index(MAIN, "shop.Account", "shop.User");
    assertProblem(
        SchemaFileProblem.TABLE_CLAIMED_TWICE,
        "module main: shop.Account and shop.User are both mapped to table user_account");
  }

  @Test
  void shareAnEnumTypeOnlyWithEqualValues() {
    Fragment one = fragment("A", new EnumType("state", List.of("new")));
    Fragment same = fragment("B", new EnumType("state", List.of("new")));
    Fragment other = fragment("C", new EnumType("state", List.of("old")));
    assertThat(SchemaAssembly.of("main", List.of(), List.of(one, same)).enums()).hasSize(1);
    assertThatThrownBy(() -> SchemaAssembly.of("main", List.of(), List.of(one, other)))
        .hasMessageStartingWith("module main: A and C both define the enum type state");
  }

  @Test
  void takeATableOfAnotherModuleOnlyIfNobodyOwnsIt() {
    TableSchema external = table("country").with(t -> t.external(true));
    Fragment own = new Fragment("Country", Schema.of(List.of(table("country"))), null);
    Fragment user = new Fragment("User", Schema.of(List.of(external)), null);
    Fragment city = new Fragment("City", Schema.of(List.of(external)), null);
    for (List<Fragment> order : List.of(List.of(own, user), List.of(user, own))) {
      assertThat(SchemaAssembly.of("main", List.of(), order).tables())
          .containsExactly(table("country"));
    }
    assertThat(SchemaAssembly.of("main", List.of(), List.of(user, city)).tables())
        .containsExactly(external);
  }

  @Test
  void ofThisCompilationGoBeforeThoseOfEarlierOnes() {
    FragmentCollector collector = new FragmentCollector(store(), MAIN, FragmentKind.ENTITIES);
    assertThat(collector.collect(Map.of("shop.User", "new", "shop.Tag", "tag"), Set.of()))
        .containsOnlyKeys("shop.Shop$Order", "shop.Tag", "shop.User")
        .containsEntry("shop.User", "new");
    assertThat(collector.collect(Map.of(), Set.of("shop.User", "shop.Shop")))
        .containsOnlyKeys("shop.Shop$Order");
    assertThat(new FragmentCollector(store(), MAIN, FragmentKind.DAOS).collect(Map.of(), Set.of()))
        .isEmpty();
  }

  @Test
  void rememberWhatACompilerPutsIntoThem() {
    String text =
        Fragment.write("shop.User", Schema.EMPTY, new JsonMap().put("keys", List.of("id")));
    assertThat(text)
        .isEqualTo(
            """
            {"type":"shop.User","schema":{"format":1,"module":"main","dialects":[],"tables":[]},
            "model":{"keys":["id"]}}
            """);
    Fragment fragment = Fragment.read(text, "f.json");
    assertThat(fragment.type()).isEqualTo("shop.User");
    assertThat(fragment.model()).hasToString("{\"keys\":[\"id\"]}");
  }

  @Test
  void haveAnIndexOfSortedNames() {
    String text = FragmentIndex.of(List.of("b.B", "a.A$C", "b.B")).write();
    assertThat(text).isEqualTo("a.A$C\nb.B\n#end 2\n");
    assertThat(FragmentIndex.read(text, "i").write()).isEqualTo(text);
    assertThat(FragmentIndex.of(List.of()).write()).isEqualTo("#end 0\n");
  }

  private void assertProblem(SchemaFileProblem problem, String words) {
    assertThatThrownBy(() -> Fragments.schema(classes))
        .isInstanceOfSatisfying(
            SchemaFileException.class, e -> assertThat(e.problem()).isEqualTo(problem))
        .hasMessageContaining(words);
  }

  private FragmentStore store() {
    return CompiledFiles.open(classes);
  }

  private void compile(FragmentPaths paths, String type, String table) throws IOException {
    write(FragmentPaths.classFile(type), "");
    write(
        paths.fragment(FragmentKind.ENTITIES, type),
        Fragment.write(type, Schema.of(List.of(table(table))), null));
  }

  private void index(FragmentPaths paths, String... types) throws IOException {
    write(paths.index(FragmentKind.ENTITIES), FragmentIndex.of(List.of(types)).write());
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

  private static Fragment fragment(String type, EnumType enumType) {
    return new Fragment(type, Schema.EMPTY.withEnums(List.of(enumType)), null);
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
