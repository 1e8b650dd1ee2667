package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

public interface Shop {
  @Table
  class Order {
    @Id long id;
    int customerID;
    String httpURL;
    String line2Text;
    String group;
    static int counter;
    transient int hash;
  }

  class Depot {
    @Table(table = "Racks", dao = "RackStore", constant = "ALL", name = "Rack")
    static class Rack {
      @Id
      @Column(name = "Number")
      String number;
    }
  }
}
