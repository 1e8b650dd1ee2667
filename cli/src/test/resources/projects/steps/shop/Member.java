package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public record Member(@Id Long id, String name, @Nullable String nick) {}
