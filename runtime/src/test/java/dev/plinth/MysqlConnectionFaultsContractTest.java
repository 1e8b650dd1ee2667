package dev.plinth;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.UnavailableDatabaseException;
import dev.plinth.testdatabase.TestServers;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

final class MysqlConnectionFaultsContractTest extends ConnectionFaultsContractTest {

  MysqlConnectionFaultsContractTest() {
    super("mysql", TestServers.MYSQL.create());
  }

  @Override
  void createUser(Handle administrator, String password) {
    administrator.execute(
        "create user if not exists ann identified with mysql_native_password by '"
            + password
            + "'");
    administrator.execute("grant all on *.* to ann");
  }

  /** What users have by default takes a password through TLS only, or with a key of the server. */
  @Test
  void aPasswordWithoutEncryptionNeedsTheKeyOfTheServer() {
    administrator()
        .useHandle(
            handle -> handle.execute("create user if not exists kim identified by 's3cret!'"));

    assertThatThrownBy(() -> openAs("kim", "s3cret!"))
        .isInstanceOf(UnavailableDatabaseException.class)
        .hasMessageEndingWith(
            ": Public Key Retrieval is not allowed; let the URL ask for encryption with"
                + " sslMode=REQUIRED, or, in a network that you trust, for the key with"
                + " allowPublicKeyRetrieval=true");
  }

  /** MySQL makes up how nobody logs in, by chance in a way that needs the key of the server. */
  @Override
  Database openAsNobody(String password) {
    return openAs("nobody", password, "&allowPublicKeyRetrieval=true");
  }

  @Override
  String anonymous(String withUser) {
    return withUser.replaceFirst("user=[^&]*&", "");
  }

  @Override
  ServerSessions sessions() {
    return ServerSessions.MYSQL_FAMILY;
  }

  @Override
  String slow() {
    return "select count(*) from information_schema.columns a, information_schema.columns b,"
        + " information_schema.columns c";
  }
}
