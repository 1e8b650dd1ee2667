package chinook;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a customer bought at one time. The lines live and die with it. */
@Table(name = "Invoice")
public class Invoice {
  @Id
  @Column(name = "InvoiceId")
  @Nullable Integer id;

  @ManyToOne(column = "CustomerId")
  Customer customer;

  @Column(name = "InvoiceDate")
  LocalDateTime date;

  @Column(name = "BillingAddress", length = 70)
  @Nullable String billingAddress;

  @Column(name = "BillingCity", length = 40)
  @Nullable String billingCity;

  @Column(name = "BillingState", length = 40)
  @Nullable String billingState;

  @Column(name = "BillingCountry", length = 40)
  @Nullable String billingCountry;

  @Column(name = "BillingPostalCode", length = 10)
  @Nullable String billingPostalCode;

  @Column(name = "Total", precision = 10, scale = 2)
  BigDecimal total;

  @OneToMany(mappedBy = "invoice", cascade = Cascade.ALL, orphanRemoval = true)
  List<InvoiceLine> lines = new ArrayList<>();

  Invoice() {}

  public Invoice(Customer customer, LocalDateTime date, InvoiceLine... lines) {
    this.customer = customer;
    this.date = date;
    this.lines.addAll(List.of(lines));
    this.total =
        this.lines.stream().map(InvoiceLine::price).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
