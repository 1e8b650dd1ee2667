package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class Blob {
  @Id byte[] content;
}
