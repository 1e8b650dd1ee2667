package shop;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** A part of its key is a reference. */
@Table
public class Line {
  @Id @ManyToOne Purchase purchase;
  @Id int number;
  String product;

  @OneToMany(mappedBy = "line", cascade = Cascade.ALL)
  List<Delivery> deliveries = new ArrayList<>();
}
