package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;

/** The same name as another table, and so the same names of keys, in another schema. */
@Table(schema = "archive", name = "account")
public record OldAccount(@Id Long id, @Unique String email) {}
