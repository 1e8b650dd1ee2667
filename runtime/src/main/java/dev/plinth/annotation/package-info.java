/** What users write on their types; no logic. */
@NullMarked
package dev.plinth.annotation;

import org.jspecify.annotations.NullMarked;
