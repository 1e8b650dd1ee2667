/** MariaDB, and what MySQL shares with it. */
@NullMarked
package dev.plinth.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
