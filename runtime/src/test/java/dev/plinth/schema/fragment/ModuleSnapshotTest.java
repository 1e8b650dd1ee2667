package dev.plinth.schema.fragment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.SchemaFileException;
import dev.plinth.schema.json.SchemaJson;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
final class ModuleSnapshotTest {

  private static final String USER =
      """
      {"type":"shop.User","mapping":"shop.UserTable","schema":
      {"format":1,"module":"main","dialects":[],"tables":[
      {"name":"user_account","columns":[
      {"name":"id","type":"bigint","nullable":false,"identity":true}],
      "primaryKey":{"name":"pk_user_account","columns":["id"]},
      "uniques":[],"checks":[],
      "indexes":[],
      "foreignKeys":[]}]}}
      """;

  private static final String ADDRESS =
      """
      {"type":"shop.Address","mapping":"shop.AddressTable","schema":
      {"format":1,"module":"main","dialects":[],"tables":[
      {"name":"address","columns":[
      {"name":"id","type":"bigint","nullable":false,"identity":true},
      {"name":"user_id","type":"bigint","nullable":false}],
      "primaryKey":{"name":"pk_address","columns":["id"]},
      "uniques":[],"checks":[],
      "indexes":[],
      "foreignKeys":[{"name":"fk_address_user_id_user_account","columns":["user_id"],"references":{"table":"user_account","columns":["id"]},"onDelete":"no action","onUpdate":"no action"}]},
      {"name":"user_account","external":true,"columns":[
      {"name":"id","type":"bigint","nullable":false,"identity":true}],
      "primaryKey":{"name":"pk_user_account","columns":["id"]},
      "uniques":[],"checks":[],
      "indexes":[],
      "foreignKeys":[]}]}}
      """;

  @Test
  void aFragmentIsWrittenAsItWasRead() {
    for (String text : List.of(USER, ADDRESS)) {
      assertThat(EntityFragment.read(text, "file").write()).isEqualTo(text);
    }
  }

  @Test
  void aTableOfTheModuleIsNotExternalWhateverTheOrder() {
    EntityFragment user = EntityFragment.read(USER, "user");
    EntityFragment address = EntityFragment.read(ADDRESS, "address");
    String snapshot = write(List.of(address, user));
    assertThat(snapshot)
        .isEqualTo(write(List.of(user, address)))
        .doesNotContain("external")
        .startsWith("{\"format\":1,\"module\":\"shop\",\"dialects\":[\"sqlite\"],\"tables\":[\n")
        .contains("{\"name\":\"address\"", "{\"name\":\"user_account\"");
  }

  @Test
  void aTableThatNoEntityOfTheModuleOwnsIsExternal() {
    assertThat(write(List.of(EntityFragment.read(ADDRESS, "address"))))
        .contains("\"external\":true");
  }

  @Test
  void aTableHasOneOwner() {
    EntityFragment user = EntityFragment.read(USER, "user");
    EntityFragment other = new EntityFragment("shop.Other", "shop.OtherTable", user.schema());
    assertThatThrownBy(() -> write(List.of(user, other)))
        .isInstanceOf(SchemaFileException.class)
        .hasMessage(
            "module shop: shop.Other and shop.User both claim the name user_account for a table or"
                + " view: give one of them another name");
  }

  @Test
  void aViewHasOneOwner() {
    assertThatThrownBy(() -> write(List.of(view("shop.Adult", "adult"), view("shop.B", "adult"))))
        .isInstanceOf(SchemaFileException.class)
        .hasMessageContaining("shop.Adult and shop.B both claim the name adult");
  }

  @Test
  void aViewIsNotCalledLikeATable() {
    EntityFragment user = EntityFragment.read(USER, "user");
    assertThatThrownBy(() -> write(List.of(user, view("shop.Adult", "user_account"))))
        .isInstanceOf(SchemaFileException.class)
        .hasMessageContaining("shop.Adult and shop.User both claim the name user_account");
  }

  @Test
  void viewsOfSeveralTypesAreAllThere() {
    assertThat(write(List.of(view("shop.Adult", "adult"), view("shop.Child", "child"))))
        .contains("{\"name\":\"adult\"", "{\"name\":\"child\"");
  }

  private static EntityFragment view(String type, String name) {
    String schema = "{\"views\":[{\"name\":\"" + name + "\",\"query\":\"select 1\"}]}";
    return new EntityFragment(type, type + "Table", SchemaJson.read(schema));
  }

  private static String write(List<EntityFragment> fragments) {
    return SchemaJson.write(ModuleSnapshot.of("shop", List.of("sqlite"), fragments));
  }
}
