package chinook;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One track on an invoice, at the price of that day. */
@Table(name = "InvoiceLine")
public class InvoiceLine {
  @Id
  @Column(name = "InvoiceLineId")
  @Nullable Integer id;

  @ManyToOne(column = "InvoiceId")
  Invoice invoice;

  @ManyToOne(column = "TrackId")
  Track track;

  @Column(name = "UnitPrice", precision = 10, scale = 2)
  BigDecimal unitPrice;

  @Column(name = "Quantity")
  int quantity;

  InvoiceLine() {}

  public InvoiceLine(Track track, int quantity) {
    this.track = track;
    this.unitPrice = track.unitPrice;
    this.quantity = quantity;
  }

  BigDecimal price() {
    return unitPrice.multiply(BigDecimal.valueOf(quantity));
  }
}
