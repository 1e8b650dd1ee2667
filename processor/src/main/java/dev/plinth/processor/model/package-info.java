/** What the declarations mean: keys, columns and relations resolved. */
@NullMarked
package dev.plinth.processor.model;

import org.jspecify.annotations.NullMarked;
