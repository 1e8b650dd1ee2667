/** What generated data access objects call. */
@NullMarked
package dev.plinth.dao;

import org.jspecify.annotations.NullMarked;
