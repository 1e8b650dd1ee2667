package shop;

import dev.plinth.annotation.Check;
import dev.plinth.annotation.Comment;
import dev.plinth.annotation.CreatedAt;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Json;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.RenamedFrom;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import dev.plinth.annotation.Version;
import dev.plinth.dao.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
class Parcel {
  @Id Long id;

  @Check("box_width > 0")
  @RenamedFrom("carton")
  @Unique
  @Comment("How big it is.")
  @Default("1")
  @Embedded
  Box box;

  @Check("sender_id > 0")
  @RenamedFrom("from_id")
  @Comment("Who sends it.")
  @Json
  @CreatedAt
  @ManyToOne
  Ref<User> sender;

  @Check("1 = 1")
  @Comment("All of them.")
  @RenamedFrom("labels")
  @Version
  @ManyToMany
  List<Product> products;

  @OneToMany(mappedBy = "parcel")
  @Index
  @Json
  List<Receipt> receipts;

  @Unique
  @Comment("The last one.")
  @OneToOne(mappedBy = "last")
  @Nullable Receipt last;

  static class Box {
    int width;
  }
}
