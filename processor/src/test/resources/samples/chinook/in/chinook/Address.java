package chinook;

import dev.plinth.annotation.Column;
import org.jspecify.annotations.Nullable;

/**
 * Where a customer or an employee lives: columns of their own table, so the prefix is empty where
 * it is embedded.
 */
record Address(
    @Column(name = "Address", length = 70) @Nullable String street,
    @Column(name = "City", length = 40) @Nullable String city,
    @Column(name = "State", length = 40) @Nullable String state,
    @Column(name = "Country", length = 40) @Nullable String country,
    @Column(name = "PostalCode", length = 10) @Nullable String postalCode) {}
