package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Gate {
  @Id int number;

  @OneToOne(mappedBy = "way.gate")
  @Nullable Parcel parcel;

  Gate() {}

  Gate(int number) {
    this.number = number;
  }
}
