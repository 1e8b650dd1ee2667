package sakila;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** What a search looks through: title and description of a film, whose key is its key. */
@Table
@Index(
    columns = {"title", "description"},
    name = "idx_title_description")
public record FilmText(
    @Id(generated = Generation.NONE) int filmId,
    @Column(length = 255) String title,
    @Nullable String description) {}
