package library;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A generated UUID as the key, and references to keys of other types. */
@Table
class Book {
  @Id(generated = Generation.UUID)
  @Nullable UUID id;

  String title;
  @ManyToOne Shelf shelf;
  @ManyToOne @Nullable Genre genre;

  @OneToMany(mappedBy = "book", cascade = Cascade.ALL, orphanRemoval = true)
  List<Loan> loans = new ArrayList<>();

  Book() {}

  Book(String title, Shelf shelf) {
    this.title = title;
    this.shelf = shelf;
  }
}
