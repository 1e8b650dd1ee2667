package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class Address {
  @Id Long id;

  @ManyToOne(onDelete = ReferentialAction.SET_NULL, onUpdate = ReferentialAction.SET_NULL)
  User user;

  @ManyToOne(onDelete = ReferentialAction.SET_NULL)
  @Nullable User former;
}
