import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

/** Names of tables are compared together with their schemas. */
@Table(name = "account", schema = "archive")
record OldAccount(@Id long id) {}
