import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table(schema = "app ")
record Padded(@Id long id) {}
