package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Its key holds the key of a row whose key is made of several columns itself. */
@Table
public class Step {
  @Id @ManyToOne Line line;
  @Id int position;
  @Nullable String note;
}
