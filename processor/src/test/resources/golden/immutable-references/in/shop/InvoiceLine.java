package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import java.util.Optional;

@Table
record InvoiceLine(
    @Id @ManyToOne Invoice invoice,
    @Id int position,
    String text,
    @ManyToOne Optional<Customer> payer) {}
