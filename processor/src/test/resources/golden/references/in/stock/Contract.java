package stock;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;

@Table
record Contract(
    @Id @Column(length = 40) String number, @OneToOne(references = "code") Supplier supplier) {}
