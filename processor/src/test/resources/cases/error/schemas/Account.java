import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table(schema = "app")
record Account(@Id long id, String email) {}
