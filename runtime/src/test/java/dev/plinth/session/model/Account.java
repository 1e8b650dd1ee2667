package dev.plinth.session.model;

import dev.plinth.session.mapping.LambdaMapping;
import org.jspecify.annotations.Nullable;

/** Has an e-mail that nobody else may have, and perhaps a nick name of that kind. */
public class Account {

  public static final LambdaMapping<Account> ACCOUNT =
      LambdaMapping.of(Account.class, "account", Account::new)
          .generatedId(a -> a.id, (a, id) -> a.id = id)
          .text("email", a -> a.email, (a, email) -> a.email = email)
          .nullableText("nick", a -> a.nick, (a, nick) -> a.nick = nick)
          .unique("email")
          .unique("nick")
          .build();

  public @Nullable Long id;
  public @Nullable String email;
  public @Nullable String nick;

  public Account() {}

  public Account(String email) {
    this.email = email;
  }

  public Account(String email, String nick) {
    this.email = email;
    this.nick = nick;
  }

  @Override
  public String toString() {
    return "Account " + email;
  }
}
