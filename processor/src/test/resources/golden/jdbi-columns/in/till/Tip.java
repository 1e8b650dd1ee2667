package till;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.JdbiColumn;
import java.math.BigDecimal;

public record Tip(
    @JdbiColumn(BigDecimal.class) @Column(precision = 12, scale = 2) Money given, String by) {}
