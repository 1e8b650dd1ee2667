package shop;

import dev.plinth.annotation.MappedSuperclass;
import dev.plinth.annotation.OneToOne;

/** Its reference leads to an owner whose other side leads to the same row: no cycle. */
@MappedSuperclass
abstract class Document {
  @OneToOne Traveller holder;
}
