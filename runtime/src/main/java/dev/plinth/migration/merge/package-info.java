/** Whether what two branches of revisions did can be brought together. */
@NullMarked
package dev.plinth.migration.merge;

import org.jspecify.annotations.NullMarked;
