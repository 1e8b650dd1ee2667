/** MySQL, as far as it is not MariaDB. */
@NullMarked
package dev.plinth.dialect.mysql;

import org.jspecify.annotations.NullMarked;
