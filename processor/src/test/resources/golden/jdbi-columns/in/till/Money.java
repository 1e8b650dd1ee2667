package till;

import java.math.BigDecimal;

/** An amount, which neither Plinth nor Jdbi knows. */
public record Money(BigDecimal amount) {
  public static Money of(String amount) {
    return new Money(new BigDecimal(amount).setScale(2));
  }
}
