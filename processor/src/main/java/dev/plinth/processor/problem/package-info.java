/** What can be wrong in a user's code, how it is worded and how it is reported. */
@NullMarked
package dev.plinth.processor.problem;

import org.jspecify.annotations.NullMarked;
