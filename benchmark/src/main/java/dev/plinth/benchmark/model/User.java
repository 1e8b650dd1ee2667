package dev.plinth.benchmark.model;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parent of the graph. */
@Table(name = "user_account")
public class User {
  @Id public @Nullable Long id;

  @Column(length = 30)
  public String name = "";

  public @Nullable String fullname;

  @OneToMany(mappedBy = "user", cascade = Cascade.ALL, orphanRemoval = true)
  public List<Address> addresses = new ArrayList<>();

  /** All columns and the addresses; equal text is equal content. */
  @Override
  public String toString() {
    return "User[" + id + "|" + name + "|" + fullname + "|" + addresses + "]";
  }
}
