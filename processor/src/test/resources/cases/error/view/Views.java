package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Inheritance;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import dev.plinth.annotation.View;
import java.util.List;

class Views {
  @View(query = "select 1 as x")
  enum Form {
    ROUND
  }

  @View(query = "select 1 as x")
  abstract static class Open {
    int x;
  }

  @View(query = " ")
  record Empty(int x) {}

  @View(query = "update user set x = 1")
  record Writing(int x) {}

  @View(query = "select 1 as x; drop table user")
  record Two(int x) {}

  @Table(name = "quoted", options = "strict")
  @View(query = "select 'a as x")
  record Quote(int x) {}

  @View(query = "select x from user where id = ?")
  record Parameter(int x) {}

  @Table
  @View(query = "select 1 as x")
  @Index(columns = "x")
  @Unique(columns = {"x", "id"})
  static class Marked {
    @Id(generated = Generation.IDENTITY)
    long id;

    @Index int x;

    @Column(unique = true)
    int y;

    @ManyToOne User user;

    @OneToMany(mappedBy = "marked")
    List<User> users;
  }

  @View(query = "select 1 as x")
  @Inheritance
  sealed interface Shared {
    @View(query = "select 1 as x")
    record One(@Id int id) implements Shared {}
  }

  @Table
  static class User {
    @Id long id;
    @ManyToOne Marked marked;
    @ManyToOne Empty empty;
  }
}
