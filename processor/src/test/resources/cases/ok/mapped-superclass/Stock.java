package shop;

import base.Thing;
import dev.plinth.annotation.Table;

@Table
class Stock extends Thing<Integer> {
  int pieces;
}
