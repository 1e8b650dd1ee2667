package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Table
class User {
  @Id Long id;

  @OneToOne(mappedBy = "usr")
  @Nullable Profile misspelt;

  @OneToOne(mappedBy = "owner")
  @Nullable Profile otherKind;

  @OneToOne(mappedBy = "user")
  Profile unmarked;

  @OneToOne(mappedBy = "second")
  @Nullable Ref<Profile> byKey;

  @OneToOne(mappedBy = "third", column = "profile_id")
  @Nullable Profile withColumn;

  @OneToOne(mappedBy = "users")
  @Nullable Profile manyToMany;

  @OneToOne(orphanRemoval = true)
  @Nullable City city;

  @ManyToMany List<Tag> tags;

  @ManyToMany(mappedBy = "fans", joinTable = "fan")
  List<City> cities;

  @ManyToMany(mappedBy = "backwards")
  List<Tag> backwards;

  @ManyToMany Map<String, Tag> byName;

  @ManyToMany Tag[] array;

  @ManyToOne Ref reference;

  @ManyToOne Ref<?> anything;

  @ManyToOne Ref<String> text;

  Ref<City> unsaid;

  @OneToMany(mappedBy = "owner", orderBy = "nam desc, id upwards")
  List<Profile> owned;
}
