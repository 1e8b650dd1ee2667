package geo;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public record Country(
    @Id @Column(length = 40) String code,
    @Column(length = 80) String name,
    @Nullable Integer population) {}
