package shop;

import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import java.util.UUID;

@Table
class Address extends Audited<UUID, byte[]> {
  @ManyToOne User user;
}
