package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;

/** Has the key of its invoice, which is that of a delivery. */
@Table
record Receipt(@Id @OneToOne Invoice invoice, String place) {}
