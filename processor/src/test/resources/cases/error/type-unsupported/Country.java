package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.util.Optional;

@Table
record Country(@Id String code, Optional<Float> area) {}
