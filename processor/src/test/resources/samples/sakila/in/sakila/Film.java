package sakila;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Check;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Convert;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A film that the stores have. */
@Table
@Check("rating in ('G', 'PG', 'PG-13', 'R', 'NC-17')")
public class Film extends Timed {
  @Id @Nullable Integer filmId;

  @Index
  @Column(length = 128)
  String title;

  @Nullable String description;
  @Nullable Short releaseYear;
  @Reference Language language;
  @Reference @Nullable Language originalLanguage;

  @Default("3")
  @Nullable Short rentalDuration;

  @Default("4.99")
  @Column(precision = 4, scale = 2)
  @Nullable BigDecimal rentalRate;

  @Nullable Short length;

  @Default("19.99")
  @Column(precision = 5, scale = 2)
  @Nullable BigDecimal replacementCost;

  @Default("'G'")
  @Convert(converter = Rating.AsText.class)
  @Column(length = 10, nullable = true)
  @Nullable Rating rating = Rating.G;

  @Convert(converter = SpecialFeature.AsText.class)
  @Nullable Set<SpecialFeature> specialFeatures;

  @OneToMany(mappedBy = "film", cascade = Cascade.ALL, orphanRemoval = true)
  Set<FilmActor> cast = new HashSet<>();

  @OneToMany(mappedBy = "film", cascade = Cascade.ALL, orphanRemoval = true)
  Set<FilmCategory> categories = new HashSet<>();

  Film() {}

  public Film(String title, Language language, Category category, Actor... cast) {
    this.title = title;
    this.language = language;
    categories.add(new FilmCategory(category));
    for (Actor actor : cast) {
      this.cast.add(new FilmActor(actor));
    }
  }
}
