package till;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.JdbiColumn;
import dev.plinth.annotation.Table;
import java.math.BigDecimal;
import java.util.Optional;

@Table
public record Voucher(
    @Id @Column(length = 20) String name,
    @JdbiColumn(BigDecimal.class) @Column(precision = 12, scale = 2) Money worth,
    @JdbiColumn(String.class) @Column(length = 40) Optional<Code> code) {}
