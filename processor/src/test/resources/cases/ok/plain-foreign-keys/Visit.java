package shop;

import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.ForeignKey;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import org.jspecify.annotations.Nullable;

@Table
@Unique(columns = {"place", "day"})
class Visit extends Base {
  @Id Long id;

  @ForeignKey(
      value = User.class,
      onDelete = ReferentialAction.CASCADE,
      onUpdate = ReferentialAction.RESTRICT)
  Long visitorId;

  @ForeignKey(value = User.class, column = "guide", onDelete = ReferentialAction.SET_NULL, index = false)
  @Nullable Long guideId;

  @ForeignKey(Country.class)
  String place;

  int day;

  @ForeignKey(Visit.class)
  @Index(unique = true)
  @Nullable Long previous;

  @ForeignKey(Passport.class)
  long passport;

  @Embedded Address from;
}
