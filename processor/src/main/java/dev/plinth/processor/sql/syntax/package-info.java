/** Cuts SQL into tokens and reads its structure; knows no table and refuses nothing unknown. */
@NullMarked
package dev.plinth.processor.sql.syntax;

import org.jspecify.annotations.NullMarked;
