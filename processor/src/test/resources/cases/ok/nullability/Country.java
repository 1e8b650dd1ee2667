package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table
record Country(@Id String code, Optional<Integer> population, @Nullable String name) {}
