import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table(name = "account", schema = "archive")
record Copy(@Id long id) {}
