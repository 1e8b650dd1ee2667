package shop;

import dev.plinth.annotation.Table;

@Table
public class Library {
  Long id;
}
