/** Assembles a module's snapshot from the fragments in a class folder or jar. */
@NullMarked
package dev.plinth.schema.fragment;

import org.jspecify.annotations.NullMarked;
